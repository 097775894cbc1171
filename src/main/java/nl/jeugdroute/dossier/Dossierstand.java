// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened round a recorded advies.
 *
 * @param besluitVersie number of decisions taken on it
 * @param vorige the advies it took the place of, or null
 * @param volgende the newest advies that took its place, or null
 */
public record Dossierstand(
        int besluitVersie, @Nullable UUID vorige, @Nullable UUID volgende) {}

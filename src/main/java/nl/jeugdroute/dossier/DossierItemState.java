// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Dossier item state: what happened round a recorded advies.
 *
 * @param besluitVersion number of decisions taken on it
 * @param previous the advies it took the place of, or null
 * @param next the newest advies that took its place, or null
 */
public record DossierItemState(
        int besluitVersion,
        @Nullable UUID previous,
        @Nullable UUID next) {}

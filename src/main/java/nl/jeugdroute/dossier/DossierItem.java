// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;

/**
 * Dossier item: one recorded advies.
 *
 * @param role the role of the one who recorded it, never a name
 */
public record DossierItem(UUID id, Instant recordedAt, String role, Casus casus, Advies advies) {}

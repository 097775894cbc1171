// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Vorm;
import org.jspecify.annotations.Nullable;

/**
 * Besluit: one version of what somebody decided on a recorded advies.
 *
 * @param version 1 for the first; every change adds one
 * @param account who decided, kept only because a second person must be somebody else
 * @param role code from the vocabulary, empty when not told
 * @param discipline code from the vocabulary, empty when not told
 * @param routeName what the pack called the route then
 * @param reden code from the vocabulary, or null when there was no need for one
 * @param confirmedAt when the second person agreed, or null
 */
public record Besluit(
        UUID id,
        UUID adviesId,
        int version,
        Instant takenAt,
        String account,
        String role,
        String discipline,
        BesluitKind kind,
        Route route,
        @Nullable Vorm vorm,
        String routeName,
        @Nullable String reden,
        String note,
        BesluitStatus status,
        @Nullable Instant confirmedAt) {

    /** The route with its form, as rows conclude it. */
    public String routeCode() {
        return RouteVorm.of(route, vorm).code();
    }
}

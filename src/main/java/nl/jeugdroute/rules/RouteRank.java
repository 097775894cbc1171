// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.math.BigDecimal;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Vorm;
import org.jspecify.annotations.Nullable;

/**
 * Route rank: the place of a route in the order of weight.
 *
 * @param code as rows conclude it: {@code SAVE_WERKER(INZET)}
 * @param rank 1 is heaviest; the lowest concluded rank is the primary route
 * @param regie whether this route needs somebody who keeps the help together
 * @param voorlopig whether unknown safety makes this route provisional
 */
public record RouteRank(
        Rule rule,
        String code,
        Route route,
        @Nullable Vorm vorm,
        BigDecimal rank,
        String name,
        String instructie,
        @Nullable String phone,
        boolean regie,
        boolean voorlopig)
        implements Definition {

    /** Strongest form first. */
    public int vormOrder() {
        return vorm == null ? 0 : vorm.ordinal();
    }
}

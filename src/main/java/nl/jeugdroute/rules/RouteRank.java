// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.math.BigDecimal;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Vorm;
import org.jspecify.annotations.Nullable;

/**
 * Route rank: the place of a route in the order of weight.
 *
 * @param routeVorm the route with its form, as rows conclude it
 * @param rank 1 is heaviest; the lowest concluded rank is the primary route
 * @param regie whether this route needs somebody who keeps the help together
 * @param voorlopig whether unknown safety makes this route provisional
 */
public record RouteRank(
        Rule rule,
        RouteVorm routeVorm,
        BigDecimal rank,
        String name,
        String instructie,
        @Nullable String phone,
        boolean regie,
        boolean voorlopig)
        implements Definition {

    public Route route() {
        return routeVorm.route();
    }

    /** The form, or null where the route has none. */
    public @Nullable Vorm vorm() {
        return routeVorm.vorm();
    }

    /** The code that rows write: {@code SAVE_WERKER(INZET)}. */
    public String code() {
        return routeVorm.code();
    }

    /** Strongest form first. */
    public int vormOrder() {
        Vorm vorm = vorm();
        return vorm == null ? 0 : vorm.ordinal();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import org.jspecify.annotations.Nullable;

/**
 * A route in an advies.
 *
 * @param naam the pack's own label
 * @param vorm the form, or null where the route has none
 * @param voorlopig true while unknown safety facts can still make it heavier
 * @param instructie the route as a sentence for the worker
 * @param telefoon number to call, or null
 */
public record RouteAdvies(
        Route route,
        String naam,
        @Nullable Vorm vorm,
        boolean voorlopig,
        String instructie,
        @Nullable String telefoon) {

    /** The route with its form. */
    public RouteVorm routeVorm() {
        return RouteVorm.of(route, vorm);
    }

    /** The code that rules write for it: {@code SAVE_WERKER(INZET)}. */
    public String code() {
        return routeVorm().code();
    }
}

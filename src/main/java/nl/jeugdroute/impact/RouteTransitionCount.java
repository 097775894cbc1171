// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

/**
 * Route transition count: one cell of the matrix: how many cases go from one primary route to another, or stay.
 *
 * @param van code of the route now, with its form: {@code SAVE_WERKER(INZET)}
 * @param naar code of the route under the changed rules
 */
public record RouteTransitionCount(String van, String naar, int aantal) {

    /** Whether the primary route stays what it was. */
    public boolean stays() {
        return van.equals(naar);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.List;
import nl.jeugdroute.web.advies.Routekaart.Baan;
import nl.jeugdroute.web.woorden.Label;

/**
 * One side of a comparison.
 *
 * @param naam whose rules, or which facts
 * @param banen the lanes of the route map on which something is lit
 */
record Kantblad(String naam, Label label, String route, String instructie, List<Baan> banen, List<String> opmerkingen) {

    /** What differs between two sides, in words. */
    record Verschil(String waarover, String links, String rechts) {}
}

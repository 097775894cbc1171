// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.List;
import nl.jeugdroute.web.advies.Routekaart;
import nl.jeugdroute.web.advies.Routekaart.Baan;
import nl.jeugdroute.web.advies.Routekaart.Halte;
import nl.jeugdroute.web.woorden.Label;

/**
 * One side of a comparison.
 *
 * @param naam whose rules, or which facts
 */
record Kantblad(String naam, Label label, String route, String instructie, Routekaart kaart, List<String> opmerkingen) {

    /** What differs between two sides, in words. */
    record Verschil(String waarover, String links, String rechts) {}

    /** The same side with its map held against that of the other. */
    Kantblad naast(Kantblad ander) {
        return new Kantblad(naam, label, route, instructie, kaart.naast(ander.kaart), opmerkingen);
    }

    /** The lanes worth reading: something is lit on them, or differs. */
    public List<Baan> banen() {
        return kaart.banen().stream()
                .filter(baan -> baan.aan() || baan.haltes().stream().anyMatch(Halte::anders))
                .toList();
    }
}

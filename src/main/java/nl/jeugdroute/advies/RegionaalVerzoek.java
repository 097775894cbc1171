// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import java.util.List;

/**
 * Regionaal verzoek: the state of a request for regional help (NOP 5.4.4).
 *
 * @param ontbreekt missing parts in the order of the source
 * @param magLaterAanvullen true when urgency goes before paper
 */
public record RegionaalVerzoek(boolean compleet, List<String> ontbreekt, boolean magLaterAanvullen) {

    public RegionaalVerzoek {
        ontbreekt = List.copyOf(ontbreekt);
    }
}

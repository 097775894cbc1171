// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.rijen;

import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.redenering.Definitie;
import nl.jeugdroute.redenering.Soort;

/**
 * A row that explains a code.
 *
 * @param geldig the days on which it is in force
 * @param soort the kind of conclusion that names the code
 * @param gevolgen what follows from the code being named, such as an open point
 */
public record Definitierij(Tijdvak geldig, Soort soort, String code, Definitie definitie, List<Gevolg> gevolgen) {

    public Definitierij {
        gevolgen = List.copyOf(gevolgen);
    }
}

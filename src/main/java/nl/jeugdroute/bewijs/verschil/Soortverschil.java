// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.util.List;
import nl.jeugdroute.bewijs.logica.Aandeel;

/**
 * How much one part of the advies changes.
 *
 * @param aandeel share of the counted cases in which it changes; 0 when it only happens with more in a list
 * @param lichter share of the counted cases in which it becomes lighter
 * @param wordtLichter whether it becomes lighter in any case, also one that is not counted
 * @param groepen the largest groups first, those that only occur with more in a list last
 * @param meer how many groups are not described here
 */
public record Soortverschil(
        Onderdeel onderdeel, Aandeel aandeel, Aandeel lichter, boolean wordtLichter, List<Groep> groepen, int meer) {

    public Soortverschil {
        groepen = List.copyOf(groepen);
    }

    /** The share in words: what only happens with two or more elements in a list is not nothing. */
    public String aandeelTekst() {
        return aandeel.deel().signum() == 0
                ? "alleen bij twee of meer keuzes in één lijst"
                : Aandeelwoord.tekst(aandeel);
    }
}

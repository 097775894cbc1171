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

    /** Whether it only changes in cases that are not counted. */
    public boolean alleenBijMeer() {
        return aandeel.deel().signum() == 0;
    }

    /** The share in words: what only happens with two or more elements in a list is not nothing. */
    public String aandeelTekst() {
        return alleenBijMeer() ? Aandeelwoord.ALLEEN_BIJ_MEER : Aandeelwoord.tekst(aandeel);
    }

    /** The share that becomes lighter, in words. */
    public String lichterTekst() {
        return Aandeelwoord.tekst(lichter);
    }
}

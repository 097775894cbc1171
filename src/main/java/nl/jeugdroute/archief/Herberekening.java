// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.archief;

import java.util.List;
import nl.jeugdroute.advies.Advies;
import org.jspecify.annotations.Nullable;

/**
 * A recorded advies beside what the rules say about the same case now.
 *
 * @param toen the advies as it was recorded
 * @param toenHerleid whether the rules of then, taken from the archive, still give exactly that advies
 * @param nu the advies under the rules of now for the same day, or null when they have none
 * @param verschillen which parts of the advies differ, by their name in the contract
 * @param erbij ids of the rows that speak now and did not then
 * @param eraf ids of the rows that spoke then and do not now
 * @param anders ids of the rows that speak both times, but say something else
 * @param toelichting what the reader must know, in Dutch; empty when nothing is special
 */
public record Herberekening(
        Advies toen,
        boolean toenHerleid,
        @Nullable Advies nu,
        List<String> verschillen,
        List<String> erbij,
        List<String> eraf,
        List<String> anders,
        List<String> toelichting) {

    public Herberekening {
        verschillen = List.copyOf(verschillen);
        erbij = List.copyOf(erbij);
        eraf = List.copyOf(eraf);
        anders = List.copyOf(anders);
        toelichting = List.copyOf(toelichting);
    }

    /** Whether the rules of now give the same advies. */
    public boolean gelijk() {
        return nu != null && verschillen.isEmpty();
    }
}

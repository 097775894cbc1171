// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.rijen;

import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Regel;

/**
 * A promise about every case: when all of this holds, that always holds, and that never. It concludes nothing; rules that
 * break it may not go live.
 *
 * @param onderwerp VOORZIENING when it speaks about every provision in play
 * @param als when the promise counts; fields that make no difference are left out
 * @param altijd what must then hold, all of it
 * @param nooit what must then not hold, none of it
 */
public record Belofterij(
        Tijdvak geldig,
        Regel regel,
        Onderwerp onderwerp,
        List<Celvoorwaarde> als,
        List<Celvoorwaarde> altijd,
        List<Celvoorwaarde> nooit) {

    /** Column names of what must always hold start with this. */
    public static final String ALTIJD = "dan altijd ";

    /** Column names of what must never hold start with this. */
    public static final String NOOIT = "dan nooit ";

    public Belofterij {
        als = List.copyOf(als);
        altijd = List.copyOf(altijd);
        nooit = List.copyOf(nooit);
    }
}

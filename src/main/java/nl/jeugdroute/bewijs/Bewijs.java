// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs;

import java.util.List;
import nl.jeugdroute.bewijs.belofte.Schending;
import nl.jeugdroute.bewijs.gezondheid.Gezondheidsbevinding;
import org.jspecify.annotations.Nullable;

/**
 * What is proven about one rule set.
 *
 * @param beloften how many promises were put to the proof
 * @param schendingen the broken ones
 * @param gezondheid what is the matter with its rows
 * @param nietBewezen why the proof could not be finished, or null when it was; then nothing counts as proven
 * @param omvang how much work it was
 */
public record Bewijs(
        int beloften,
        List<Schending> schendingen,
        List<Gezondheidsbevinding> gezondheid,
        @Nullable String nietBewezen,
        Omvang omvang) {

    public Bewijs {
        schendingen = List.copyOf(schendingen);
        gezondheid = List.copyOf(gezondheid);
    }

    /**
     * The size of a proof.
     *
     * @param feiten number of facts and list elements that rows tell apart
     * @param variabelen number of yes/no questions they take
     * @param knopen nodes of decision diagrams made
     * @param bits the number of different cases, as a power of two
     * @param milliseconden how long it took
     */
    public record Omvang(int feiten, int variabelen, long knopen, int bits, long milliseconden) {}
}

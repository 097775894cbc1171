// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that holds in every case of a group.
 *
 * @param veld the path of the fact
 * @param naam the fact in words
 * @param waarden what it is in all these cases, in words
 * @param vanzelf whether this much holds for every case with the outcome of now, so that it tells nothing new
 */
public record Kenmerk(String veld, String naam, String waarden, boolean vanzelf) {

    /** The fact with its values. */
    public String tekst() {
        return naam + ": " + waarden;
    }

    /** The first ones in one sentence, with how many are left out. */
    static String zin(List<Kenmerk> kenmerken, int meeste) {
        int over = kenmerken.size() - meeste;
        return kenmerken.stream().limit(meeste).map(Kenmerk::tekst).collect(Collectors.joining("; "))
                + (over > 0 ? "; en nog " + over + (over == 1 ? " voorwaarde" : " voorwaarden") : "");
    }
}

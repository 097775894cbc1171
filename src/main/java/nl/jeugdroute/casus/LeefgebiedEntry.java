// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import java.util.Arrays;
import java.util.List;

/** Leefgebied entry: one area of life in which something is going on, and whom it concerns. */
public record LeefgebiedEntry(Leefgebied leefgebied, Betreft betreft) {

    /** Every area of life with everybody it can concern, in the order of both lists. */
    public static List<LeefgebiedEntry> all() {
        return Arrays.stream(Leefgebied.values())
                .flatMap(leefgebied ->
                        Arrays.stream(Betreft.values()).map(betreft -> new LeefgebiedEntry(leefgebied, betreft)))
                .toList();
    }
}

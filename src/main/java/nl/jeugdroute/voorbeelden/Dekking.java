// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;

/** Which rows of a rule set the examples touch; a row no example touches may be wrong without anybody noticing. */
public final class Dekking {

    private Dekking() {}

    /** Ids of all rows that played a part in an advies: what fired, and what explained a code. */
    public static Set<String> geraakt(Advies advies) {
        Set<String> geraakt = new TreeSet<>();
        for (Reden reden : advies.redenen()) {
            geraakt.add(reden.regel());
            String[] conclusie = reden.conclusie().split(" ");
            if (List.of("ROUTE", "ACTIE", "OPEN_PUNT", "ONTBREKEND").contains(conclusie[0])) {
                geraakt.add(conclusie[1]);
            }
        }
        if (advies.pgb() != null) {
            geraakt.add("PGB_MAX_PERCENTAGE");
        }
        return geraakt;
    }

    /** Ids of the rows of a rule set that none of these adviezen touch. */
    public static List<String> ongeraakt(Regelset set, Stream<Advies> adviezen) {
        Set<String> geraakt =
                adviezen.flatMap(advies -> geraakt(advies).stream()).collect(Collectors.toSet());
        return set.regelboek().regels().keySet().stream()
                .filter(rij -> !geraakt.contains(rij))
                .sorted(NatuurlijkeOrde.INSTANTIE)
                .toList();
    }
}

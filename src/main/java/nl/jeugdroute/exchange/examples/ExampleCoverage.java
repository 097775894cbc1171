// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.NaturalOrder;

/**
 * Example coverage: which rows of a rule set the examples touch; a row no example touches may be wrong without anybody
 * noticing.
 */
public final class ExampleCoverage {

    /** Kinds of conclusion whose code is the id of the row that explains it. */
    private static final Set<ConclusionKind> EXPLAINED =
            Set.of(ConclusionKind.ROUTE, ConclusionKind.ACTIE, ConclusionKind.OPEN_PUNT, ConclusionKind.ONTBREKEND);

    private ExampleCoverage() {}

    /** Ids of all rows that played a part in an advies: what fired, and what explained a code. */
    public static Set<String> touched(Advies advies) {
        Set<String> touched = new TreeSet<>();
        for (Reden reden : advies.redenen()) {
            touched.add(reden.regel());
            if (EXPLAINED.contains(reden.conclusie().kind())) {
                touched.add(reden.conclusie().value().code());
            }
        }
        if (advies.pgb() != null) {
            touched.add("PGB_MAX_PERCENTAGE");
        }
        return touched;
    }

    /** Ids of the rows of a rule set that none of these adviezen touch. */
    public static List<String> untouched(RuleSet ruleSet, Stream<Advies> adviezen) {
        Set<String> touched =
                adviezen.flatMap(advies -> touched(advies).stream()).collect(Collectors.toSet());
        return ruleSet.ruleBook().rules().keySet().stream()
                .filter(row -> !touched.contains(row))
                .sorted(NaturalOrder.INSTANCE)
                .toList();
    }
}

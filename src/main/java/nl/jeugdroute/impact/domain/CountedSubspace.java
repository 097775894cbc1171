// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.FactSpace;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.PointCounter;
import nl.jeugdroute.logic.Share;
import nl.jeugdroute.logic.ValueClass;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Counted subspace: the cases that are counted: those that both rule sets can answer, with at most one element in each
 * list. Of all combinations nearly every one wishes some thirty provisions at once; a share of those would say nothing
 * about cases as they come in. Within this part every combination counts, and counts once.
 */
final class CountedSubspace {

    private final CasusFacts casusFacts;
    private final LogicSpace space;
    private final Map<String, List<Integer>> lists = new LinkedHashMap<>();
    private final Set<String> onlyInOne;
    private final BDD valid;
    private final BDD counted;
    private final PointCounter tally;
    private final BigInteger whole;

    CountedSubspace(FactSpace facts, RuleSet current, RuleSet proposed) {
        this.casusFacts = facts.casusFacts();
        this.space = facts.space();
        for (int d = 0; d < space.dimensions().size(); d++) {
            FactDimension dimension = space.dimensions().get(d);
            if (dimension.element() != null) {
                lists.computeIfAbsent(dimension.fact(), fact -> new ArrayList<>())
                        .add(d);
            }
        }
        this.onlyInOne = onlyInOne(current, proposed);
        BDD both = space.truth();
        for (int d : list("gewensteVoorzieningen")) {
            if (onlyInOne.contains(space.dimensions().get(d).element())) {
                both = both.and(space.is(d, 0));
            }
        }
        this.valid = both;
        this.counted = lists.values().stream().map(this::atMostOne).reduce(both, BDD::and);
        this.tally = new PointCounter(space, CountedSubspace::weight);
        this.whole = tally.count(counted);
    }

    private static Set<String> onlyInOne(RuleSet current, RuleSet proposed) {
        Set<String> codes = new HashSet<>(current.voorzieningCodes());
        codes.addAll(proposed.voorzieningCodes());
        codes.removeIf(code -> current.voorzieningCodes().contains(code)
                && proposed.voorzieningCodes().contains(code));
        return codes;
    }

    /** Of the elements that no row names, one can be chosen at a time. */
    private static BigInteger weight(FactDimension dimension, ValueClass valueClass) {
        return FactSpace.REST.equals(dimension.element())
                ? BigInteger.valueOf(valueClass.members().size())
                : valueClass.weight();
    }

    private BDD atMostOne(List<Integer> elements) {
        BDD none = space.truth();
        BDD atMostOne = space.truth();
        for (int i = elements.size() - 1; i >= 0; i--) {
            BDD chosen = space.is(elements.get(i), 1);
            atMostOne = chosen.negate().and(atMostOne).or(chosen.and(none));
            none = chosen.negate().and(none);
        }
        return atMostOne;
    }

    /** Provisions that one of the two rule sets does not know: a case that wishes one has nothing to compare. */
    Set<String> onlyInOne() {
        return onlyInOne;
    }

    /** Both rule sets can answer the case. */
    BDD valid() {
        return valid;
    }

    /** And it has at most one element in each list. */
    BDD counted() {
        return counted;
    }

    /** The exact share of the counted cases; the statement must lie within them. */
    Share share(BDD statement) {
        return new Share(tally.count(statement), whole);
    }

    /** The exact share of other cases; both must lie within the counted ones. */
    Share share(BDD statement, BDD outOf) {
        return new Share(tally.count(statement), tally.count(outOf));
    }

    /** The dimensions of a list, in order; none when it is no list. */
    List<Integer> list(String fact) {
        return lists.getOrDefault(fact, List.of());
    }

    /** Whether every element the list can hold is in the space. */
    boolean isComplete(String fact) {
        long position = list(fact).stream()
                .mapToLong(d -> space.dimensions()
                        .get(d)
                        .valueClasses()
                        .get(1)
                        .members()
                        .size())
                .sum();
        return casusFacts.values(fact).size() <= position;
    }

    /** Nothing in the list that a row could tell apart. */
    BDD empty(String fact) {
        return list(fact).stream().map(d -> space.is(d, 0)).reduce(space.truth(), BDD::and);
    }
}

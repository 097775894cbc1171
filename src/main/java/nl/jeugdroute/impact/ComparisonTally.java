// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.jeugdroute.impact.ComparisonExclusions.ExcludedCasus;

/** Comparison tally: adds up what comparing case after case gave. */
final class ComparisonTally {

    private final RuleChanges changes;
    private final Map<CasusSource, ComparisonCount> tallies = new EnumMap<>(CasusSource.class);
    private final Map<String, Map<String, Integer>> matrix = new TreeMap<>();
    private final List<CasusDifference> differences = new ArrayList<>();
    private final Set<ChangedRow> touched = new HashSet<>();
    private final List<ExcludedCasus> unreadable = new ArrayList<>();
    private final List<ExcludedCasus> withoutRules = new ArrayList<>();
    private final List<ExcludedCasus> failed = new ArrayList<>();
    private long count;
    private int lighter;
    private int heavier;

    ComparisonTally(RuleChanges changes) {
        this.changes = changes;
    }

    /** How many cases were added. */
    long count() {
        return count;
    }

    void add(ComparisonOutcome outcome) {
        count++;
        if (outcome instanceof ComparisonOutcome.ComparedCasusOutcome compared) {
            count(compared.difference());
            touched.addAll(compared.touched());
        } else if (outcome instanceof ComparisonOutcome.UnreadCasusOutcome unread) {
            unreadable.add(unread.missed());
        } else if (outcome instanceof ComparisonOutcome.NoRulesCasusOutcome without) {
            withoutRules.add(without.missed());
        } else {
            failed.add(((ComparisonOutcome.FailedCasusOutcome) outcome).missed());
        }
    }

    private void count(CasusDifference difference) {
        boolean differs = !difference.fields().isEmpty();
        boolean explanation = differs && difference.onlyExplanation();
        CasusSource source = difference.casus().source();
        tallies.merge(
                source,
                new ComparisonCount(source, 1, differs && !explanation ? 1 : 0, explanation ? 1 : 0),
                (a, b) -> new ComparisonCount(
                        source,
                        a.vergeleken() + b.vergeleken(),
                        a.anders() + b.anders(),
                        a.alleenUitleg() + b.alleenUitleg()));
        matrix.computeIfAbsent(difference.current().hoofdroute().code(), from -> new TreeMap<>())
                .merge(difference.proposed().hoofdroute().code(), 1, Integer::sum);
        lighter += difference.lighter().isEmpty() ? 0 : 1;
        heavier += difference.heavier().isEmpty() ? 0 : 1;
        if (differs && differences.size() < Comparison.MAX_DIFFERENCES) {
            differences.add(difference);
        }
    }

    Comparison total(List<String> remarks) {
        List<RouteTransitionCount> transitions = new ArrayList<>();
        matrix.forEach((from, to) ->
                to.forEach((route, count) -> transitions.add(new RouteTransitionCount(from, route, count))));
        return new Comparison(
                List.copyOf(tallies.values()),
                transitions,
                differences,
                lighter,
                heavier,
                changes.all(),
                new ComparisonExclusions(
                        changes.all().stream()
                                .filter(row -> !touched.contains(row))
                                .toList(),
                        unreadable,
                        withoutRules,
                        failed,
                        remarks));
    }
}

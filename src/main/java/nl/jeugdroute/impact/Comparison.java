// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.List;

/**
 * Comparison: what a change of rules does to a number of cases.
 *
 * @param tallies how many per source, only sources with cases
 * @param matrix from primary route to primary route, also where it stays; by code
 * @param differences the cases that differ, in the order given; at most {@link #MAX_DIFFERENCES}
 * @param lighter how many cases become lighter in any way
 * @param heavier how many cases become heavier in any way
 * @param changed all rows that differ, in order of file and id
 */
public record Comparison(
        List<ComparisonCount> tallies,
        List<RouteTransitionCount> matrix,
        List<CasusDifference> differences,
        int lighter,
        int heavier,
        List<ChangedRow> changed,
        ComparisonExclusions notIncluded) {

    /** More differences than anybody reads are counted, not kept. */
    public static final int MAX_DIFFERENCES = 500;

    public Comparison {
        tallies = List.copyOf(tallies);
        matrix = List.copyOf(matrix);
        differences = List.copyOf(differences);
        changed = List.copyOf(changed);
    }

    /** How many cases were evaluated under both readings. */
    public int compared() {
        return tallies.stream().mapToInt(ComparisonCount::vergeleken).sum();
    }

    /** How many cases get another advies. */
    public int different() {
        return tallies.stream().mapToInt(ComparisonCount::anders).sum();
    }

    /** How many cases keep their advies and get other reasons. */
    public int onlyExplanation() {
        return tallies.stream().mapToInt(ComparisonCount::alleenUitleg).sum();
    }
}

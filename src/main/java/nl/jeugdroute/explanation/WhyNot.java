// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import nl.jeugdroute.advies.Route;
import org.jspecify.annotations.Nullable;

/**
 * Why not: why a route is not the primary route of this case. It explains; it never recommends.
 *
 * @param concluded whether the route is concluded, so that only a heavier route stands in front of it
 * @param neverPossible whether no case at all of this pack has it as primary route
 * @param preceding the heavier primary route, or null when the primary route is not heavier
 * @param precedingRows ids of the rows by which that route is concluded
 * @param rows the nearest rows that conclude it, fewest failing conditions first; empty when it is concluded
 * @param wouldLead the smallest set of facts that would lead there as primary route; empty when that is not possible
 * @param text the same in a few Dutch sentences
 */
public record WhyNot(
        Route route,
        String name,
        boolean concluded,
        boolean neverPossible,
        @Nullable ExplainedRoute preceding,
        List<String> precedingRows,
        List<RowExplanation> rows,
        List<FactChange> wouldLead,
        String text) {

    public WhyNot {
        precedingRows = List.copyOf(precedingRows);
        rows = List.copyOf(rows);
        wouldLead = List.copyOf(wouldLead);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import nl.jeugdroute.advies.Route;
import org.jspecify.annotations.Nullable;

/**
 * Why not: why a route is not the primary route of this case. It explains; it never recommends.
 *
 * @param geconcludeerd whether the route is concluded, so that only a heavier route stands in front of it
 * @param kanNooit whether no case at all of this pack has it as primary route
 * @param ervoor the heavier primary route, or null when the primary route is not heavier
 * @param ervoorDoor ids of the rows by which that route is concluded
 * @param rijen the nearest rows that conclude it, fewest failing conditions first; empty when it is concluded
 * @param zouLeiden the smallest set of facts that would lead there as primary route; empty when that is not possible
 * @param tekst the same in a few Dutch sentences
 */
public record WhyNot(
        Route route,
        String naam,
        boolean geconcludeerd,
        boolean kanNooit,
        @Nullable ExplainedRoute ervoor,
        List<String> ervoorDoor,
        List<RowExplanation> rijen,
        List<FactChange> zouLeiden,
        String tekst) {

    public WhyNot {
        ervoorDoor = List.copyOf(ervoorDoor);
        rijen = List.copyOf(rijen);
        zouLeiden = List.copyOf(zouLeiden);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.logic.space.DecisionDiagram;
import nl.jeugdroute.logic.space.DiagramWalk;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Point searcher: finds the cheapest point at which a statement holds: exact, not by trying. */
public final class PointSearcher {

    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final LogicSpace space;
    private final long[][] price;
    private final int[] cheapest;
    private final Map<Integer, SearchChoice> known = new HashMap<>();

    private record SearchChoice(long price, int position, int further) {}

    /** @param price what it costs to give a fact an answer of this class; never negative */
    public PointSearcher(LogicSpace space, AnswerCost price) {
        this.space = space;
        int count = space.dimensions().size();
        this.price = new long[count][];
        this.cheapest = new int[count];
        for (int d = 0; d < count; d++) {
            int valueClasses = space.dimensions().get(d).valueClasses().size();
            this.price[d] = new long[valueClasses];
            for (int k = 0; k < valueClasses; k++) {
                this.price[d][k] = price.of(d, k);
                if (this.price[d][k] < this.price[d][cheapest[d]]) {
                    cheapest[d] = k;
                }
            }
        }
    }

    /** Answer cost: what an answer costs. */
    @FunctionalInterface
    public interface AnswerCost {
        long of(int dimension, int position);
    }

    /** Searcher by what it costs to differ from a point: 1 for every other answer. */
    public static PointSearcher closeTo(LogicSpace space, SpacePoint point) {
        return new PointSearcher(space, (d, k) -> point.position(d) == k ? 0 : 1);
    }

    /** The cheapest point at which the statement holds; of equally cheap ones the first in the order of the fields. */
    public Optional<SpacePoint> find(BDD statement) {
        int node = statement.index();
        if (node == DecisionDiagram.BDD_FALSE) {
            return Optional.empty();
        }
        int[] positions = cheapest.clone();
        while (!DecisionDiagram.isTerminal(node)) {
            SearchChoice choice = best(node);
            positions[dimension(node)] = choice.position();
            node = choice.further();
        }
        return Optional.of(space.point(Arrays.copyOf(positions, positions.length)));
    }

    private int dimension(int node) {
        return space.dimensionOf(space.diagram().variable(node));
    }

    /** The extra price, above what the cheapest answers cost anyway, of the best way on from this node. */
    private SearchChoice best(int node) {
        SearchChoice earlier = known.get(node);
        if (earlier != null) {
            return earlier;
        }
        int d = dimension(node);
        long lowest = price[d][cheapest[d]];
        SearchChoice best = new SearchChoice(IMPOSSIBLE, 0, DecisionDiagram.BDD_FALSE);
        for (int k = 0; k < price[d].length; k++) {
            int further = DiagramWalk.follow(space, node, d, k);
            long rest = further == DecisionDiagram.BDD_TRUE
                    ? 0
                    : further == DecisionDiagram.BDD_FALSE
                            ? IMPOSSIBLE
                            : best(further).price();
            long total = Math.min(IMPOSSIBLE, price[d][k] - lowest + rest);
            if (total < best.price()) {
                best = new SearchChoice(total, k, further);
            }
        }
        known.put(node, best);
        return best;
    }
}

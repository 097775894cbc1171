// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.jeugdroute.logic.space.DecisionDiagram;
import nl.jeugdroute.logic.space.DiagramWalk;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Fact projection: what a statement leaves possible for each fact on its own: which answers occur in the cases where it
 * holds. One walk over the diagram, in which every node can still come true.
 */
public final class FactProjection {

    private final LogicSpace space;
    private final List<BitSet> possible;

    private FactProjection(LogicSpace space) {
        this.space = space;
        this.possible = IntStream.range(0, space.dimensions().size())
                .mapToObj(d -> new BitSet())
                .toList();
    }

    /** The projection of a statement; nothing is possible for one that never holds. */
    public static FactProjection of(LogicSpace space, BDD statement) {
        FactProjection projection = new FactProjection(space);
        projection.walk(statement.index());
        return projection;
    }

    /** The places of the classes of this dimension that occur. */
    public BitSet possible(int dimension) {
        return (BitSet) possible.get(dimension).clone();
    }

    /** Whether every class of this dimension occurs. */
    public boolean isFree(int dimension) {
        return possible.get(dimension).cardinality()
                == space.dimensions().get(dimension).valueClasses().size();
    }

    private void walk(int start) {
        if (start == DecisionDiagram.BDD_FALSE) {
            return;
        }
        allowSkipped(0, dimension(start));
        Deque<Integer> pending = new ArrayDeque<>();
        Set<Integer> seen = new HashSet<>();
        pending.add(start);
        while (!pending.isEmpty()) {
            int node = pending.remove();
            if (DecisionDiagram.isTerminal(node) || !seen.add(node)) {
                continue;
            }
            int d = dimension(node);
            for (int k = 0; k < space.dimensions().get(d).valueClasses().size(); k++) {
                int further = DiagramWalk.follow(space, node, d, k);
                if (further != DecisionDiagram.BDD_FALSE) {
                    possible.get(d).set(k);
                    allowSkipped(d + 1, dimension(further));
                    pending.add(further);
                }
            }
        }
    }

    /** A way that does not ask about a fact leaves every answer possible. */
    private void allowSkipped(int from, int until) {
        for (int d = from; d < until; d++) {
            possible.get(d).set(0, space.dimensions().get(d).valueClasses().size());
        }
    }

    private int dimension(int node) {
        return DecisionDiagram.isTerminal(node)
                ? space.dimensions().size()
                : space.dimensionOf(space.diagram().variable(node));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.logic.space.DecisionDiagram;
import nl.jeugdroute.logic.space.DiagramWalk;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Point counter: counts exactly at how many combinations of facts a statement holds. */
public final class PointCounter {

    private final LogicSpace space;
    private final ValueClassWeight weight;
    private final BigInteger[] fromDimension;
    private final Map<Integer, BigInteger> known = new HashMap<>();

    /** Value class weight: how many answers of a fact a class counts for. */
    @FunctionalInterface
    public interface ValueClassWeight {
        BigInteger of(FactDimension dimension, ValueClass valueClass);
    }

    public PointCounter(LogicSpace space) {
        this(space, (dimension, valueClass) -> valueClass.weight());
    }

    /** Counts with other weights, for a part of the space in which a class stands for fewer answers. */
    public PointCounter(LogicSpace space, ValueClassWeight weight) {
        this.space = space;
        this.weight = weight;
        int count = space.dimensions().size();
        this.fromDimension = new BigInteger[count + 1];
        fromDimension[count] = BigInteger.ONE;
        for (int d = count - 1; d >= 0; d--) {
            FactDimension dimension = space.dimensions().get(d);
            fromDimension[d] = dimension.valueClasses().stream()
                    .map(valueClass -> weight.of(dimension, valueClass))
                    .reduce(BigInteger.ZERO, BigInteger::add)
                    .multiply(fromDimension[d + 1]);
        }
    }

    /** At how many combinations it holds. */
    public BigInteger count(BDD statement) {
        int node = statement.index();
        return under(node).multiply(fromDimension[0]).divide(fromDimension[dimension(node)]);
    }

    /** The share of all combinations, 0 to 1. */
    public Share share(BDD statement) {
        return new Share(count(statement), fromDimension[0]);
    }

    private int dimension(int node) {
        return DecisionDiagram.isTerminal(node)
                ? space.dimensions().size()
                : space.dimensionOf(space.diagram().variable(node));
    }

    /** At how many combinations of the facts from this node's on it holds. */
    private BigInteger under(int node) {
        if (DecisionDiagram.isTerminal(node)) {
            return node == DecisionDiagram.BDD_TRUE ? BigInteger.ONE : BigInteger.ZERO;
        }
        BigInteger earlier = known.get(node);
        if (earlier != null) {
            return earlier;
        }
        int d = dimension(node);
        BigInteger total = BigInteger.ZERO;
        FactDimension dimension = space.dimensions().get(d);
        List<ValueClass> valueClasses = dimension.valueClasses();
        for (int k = 0; k < valueClasses.size(); k++) {
            int further = DiagramWalk.follow(space, node, d, k);
            BigInteger between = fromDimension[d + 1].divide(fromDimension[dimension(further)]);
            total = total.add(weight.of(dimension, valueClasses.get(k))
                    .multiply(under(further))
                    .multiply(between));
        }
        known.put(node, total);
        return total;
    }
}

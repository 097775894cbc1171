// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nl.jeugdroute.logic.space.DecisionDiagram;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDD;
import org.logicng.knowledgecompilation.bdds.BDDFactory;

/**
 * Logic space: every combination of facts a case can have, and statements about them. An answer with k classes takes
 * k-1 variables, asked in turn until one is true; so every assignment is a case, and no statement can hold by way of an
 * impossible one. Not safe for use by more than one thread at a time.
 */
public final class LogicSpace {

    private final List<FactDimension> dimensions;
    private final int[] dimensionOf;
    private final FormulaFactory formulas = new FormulaFactory();
    private final List<Variable> variables;
    private final DecisionDiagram diagram;
    private final List<List<BDD>> answers = new ArrayList<>();

    public LogicSpace(List<FactDimension> dimensions, ProofBound bound) {
        this.dimensions = List.copyOf(dimensions);
        this.dimensionOf = IntStream.range(0, dimensions.size())
                .flatMap(
                        d -> IntStream.generate(() -> d).limit(dimensions.get(d).variables()))
                .toArray();
        this.variables = IntStream.range(0, dimensionOf.length)
                .mapToObj(v -> formulas.variable("v" + v))
                .toList();
        this.diagram = new DecisionDiagram(formulas, variables, bound);
        dimensions.forEach(dimension -> answers.add(ladder(dimension)));
    }

    private List<BDD> ladder(FactDimension dimension) {
        List<BDD> valueClasses = new ArrayList<>();
        BDD notYet = truth();
        for (int k = 0; k < dimension.variables(); k++) {
            BDD thisOne = BDDFactory.build(variables.get(dimension.first() + k), diagram);
            valueClasses.add(notYet.and(thisOne));
            notYet = notYet.and(thisOne.negate());
        }
        valueClasses.add(notYet);
        return valueClasses;
    }

    public List<FactDimension> dimensions() {
        return dimensions;
    }

    /** The statement that always holds. */
    public BDD truth() {
        return diagram.constant(true);
    }

    /** The statement that never holds. */
    public BDD alwaysFalse() {
        return diagram.constant(false);
    }

    /** The statement that a fact has a value of this class. */
    public BDD is(int dimension, int position) {
        return answers.get(dimension).get(position);
    }

    /** At least one of these. */
    public BDD anyOf(Collection<BDD> statements) {
        return statements.stream().reduce(alwaysFalse(), BDD::or);
    }

    /** The statement that the case is exactly this point in these dimensions. */
    public BDD exactly(SpacePoint point, IntStream which) {
        return which.mapToObj(d -> is(d, point.position(d))).reduce(truth(), BDD::and);
    }

    /** The statement after one fact has been given this answer: what is left to ask no longer mentions the fact. */
    public BDD given(BDD statement, int dimension, int position) {
        FactDimension d = dimensions.get(dimension);
        List<org.logicng.formulas.Literal> fixed = new ArrayList<>();
        for (int k = 0; k < d.variables(); k++) {
            fixed.add(formulas.literal(variables.get(d.first() + k).name(), k == position));
        }
        return fixed.isEmpty() ? statement : diagram.hold(statement.restrict(fixed));
    }

    /** Whether there is an answer to this fact with which the statement holds. */
    public BDD possible(BDD statement, int dimension) {
        FactDimension d = dimensions.get(dimension);
        return d.variables() == 0
                ? statement
                : diagram.hold(statement.exists(variables.subList(d.first(), d.first() + d.variables())));
    }

    /** Whether the statement holds for this point. */
    public boolean holds(BDD statement, SpacePoint point) {
        int node = statement.index();
        while (!DecisionDiagram.isTerminal(node)) {
            int variable = diagram.variable(node);
            FactDimension d = dimensions.get(dimensionOf[variable]);
            boolean truth = point.position(dimensionOf[variable]) == variable - d.first();
            node = truth ? diagram.whenTrue(node) : diagram.whenFalse(node);
        }
        return node == DecisionDiagram.BDD_TRUE;
    }

    /** The dimensions a statement depends on, in order. */
    public List<Integer> dependsOn(BDD statement) {
        return diagram.variables(statement.index()).stream()
                .map(v -> dimensionOf[v])
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** Number of different cases in the space. */
    public BigInteger size() {
        return dimensions.stream().map(FactDimension::size).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** Number of variables. */
    public int variableCount() {
        return variables.size();
    }

    /** Number of nodes made so far. */
    public long nodeCount() {
        return diagram.made();
    }

    public DecisionDiagram diagram() {
        return diagram;
    }

    int dimensionOf(int variable) {
        return dimensionOf[variable];
    }

    /** The point where every fact has its default. */
    public SpacePoint empty() {
        return point(dimensions.stream().mapToInt(FactDimension::defaultValue).toArray());
    }

    /** The point with these places. */
    public SpacePoint point(int... positions) {
        if (positions.length != dimensions.size()) {
            throw new IllegalArgumentException(
                    positions.length + " places for " + dimensions.size() + " dimensions; give one for each");
        }
        return new SpacePoint(positions);
    }
}

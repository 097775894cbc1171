// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.space;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.ProofTooLargeException;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDD;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/**
 * The decision diagrams of LogicNG, with two things added: a limit, so that a proof ends, and a look at the nodes, so
 * that a point can be followed, counted and searched.
 */
public final class DecisionDiagram extends BDDKernel {

    private static final int NODES_AT_START = 200_000;
    private static final int MEMORY = 200_000;

    /** Null only while the parent makes its variables, before this object is complete. */
    private final @Nullable ProofBound bound;

    private long made;

    public DecisionDiagram(FormulaFactory formulas, List<Variable> order, ProofBound bound) {
        super(formulas, order, NODES_AT_START, MEMORY);
        this.bound = bound;
    }

    @Override
    protected int makeNode(int level, int low, int high) throws BddReorderRequest {
        if (bound == null) {
            return super.makeNode(level, low, high);
        }
        made++;
        if (made > bound.nodes()) {
            throw new ProofTooLargeException(bound);
        }
        return super.makeNode(level, low, high);
    }

    public static boolean isTerminal(int node) {
        return node == BDD_TRUE || node == BDD_FALSE;
    }

    /** The variable this node asks, counted in the order of the diagram. */
    public int variable(int node) {
        return level(node);
    }

    /** Where the walk goes on when the variable is false. */
    public int whenFalse(int node) {
        return low(node);
    }

    /** Where the walk goes on when the variable is true. */
    public int whenTrue(int node) {
        return high(node);
    }

    /**
     * The variables on which a statement depends, in the order of the diagram. LogicNG looks at every node there is for
     * this; the statement's own are few.
     */
    public BitSet variables(int statement) {
        BitSet variables = new BitSet();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(statement);
        while (!open.isEmpty()) {
            int node = open.pop();
            if (!isTerminal(node) && !seen.get(node)) {
                seen.set(node);
                variables.set(variable(node));
                open.push(whenFalse(node));
                open.push(whenTrue(node));
            }
        }
        return variables;
    }

    public BDD constant(boolean whenTrue) {
        return new BDD(whenTrue ? BDD_TRUE : BDD_FALSE, this);
    }

    /**
     * LogicNG forgets to hold on to what it restricts or quantifies; without this its nodes are cleaned up under us.
     */
    public BDD hold(BDD statement) {
        addRef(statement.index(), null);
        return statement;
    }

    /** Number of nodes asked for so far, also those that were there already: the measure of work. */
    public long made() {
        return made;
    }
}

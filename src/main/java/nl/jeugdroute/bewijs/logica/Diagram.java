// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDD;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/**
 * The decision diagrams of LogicNG, with two things added: a limit, so that a proof ends, and a look at the nodes, so that
 * a point can be followed, counted and searched.
 */
final class Diagram extends BDDKernel {

    private static final int KNOPEN_BIJ_START = 200_000;
    private static final int GEHEUGEN = 200_000;
    private static final int TUSSENPOOS = 0xFFF;

    /** Null only while the parent makes its variables, before this object is complete. */
    private final @Nullable Grens grens;

    private final long begin = System.nanoTime();
    private long gemaakt;

    Diagram(FormulaFactory formules, List<Variable> volgorde, Grens grens) {
        super(formules, volgorde, KNOPEN_BIJ_START, GEHEUGEN);
        this.grens = grens;
    }

    @Override
    protected int makeNode(int level, int low, int high) throws BddReorderRequest {
        if (grens == null) {
            return super.makeNode(level, low, high);
        }
        gemaakt++;
        if (gemaakt > grens.knopen()) {
            throw new TeGroot("meer dan " + grens.knopen() + " knopen");
        }
        if ((gemaakt & TUSSENPOOS) == 0
                && System.nanoTime() - begin > grens.tijd().toNanos()) {
            throw new TeGroot("langer dan " + grens.tijd().toSeconds() + " seconden");
        }
        return super.makeNode(level, low, high);
    }

    static boolean isUiteinde(int knoop) {
        return knoop == BDD_TRUE || knoop == BDD_FALSE;
    }

    /** The variable this node asks, counted in the order of the diagram. */
    int variabele(int knoop) {
        return level(knoop);
    }

    /** Where the walk goes on when the variable is false. */
    int onwaar(int knoop) {
        return low(knoop);
    }

    /** Where the walk goes on when the variable is true. */
    int waar(int knoop) {
        return high(knoop);
    }

    BDD constante(boolean waar) {
        return new BDD(waar ? BDD_TRUE : BDD_FALSE, this);
    }

    /** LogicNG forgets to hold on to what it restricts or quantifies; without this its nodes are cleaned up under us. */
    BDD houd(BDD stelling) {
        addRef(stelling.index(), null);
        return stelling;
    }

    long gemaakt() {
        return gemaakt;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.memory;

import java.util.List;

/**
 * Phase: where the evaluation of a case is. Rows reason, then the facts they filled are closed, then the next phase
 * opens.
 */
public final class Phase {

    private final PhasePlan plan;
    private int number;
    private boolean open = true;

    public Phase(PhasePlan plan) {
        this.plan = plan;
    }

    public int getNumber() {
        return number;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isLast() {
        return number >= plan.last();
    }

    /** Closes this phase and tells which fields are complete now. */
    public List<Closing> close() {
        open = false;
        return plan.closings().get(number).stream().map(Closing::new).toList();
    }

    /**
     * Situations the rows of this phase look at: the case, every provision in play, or both; nothing that no row reads.
     */
    public List<Situation> situations(WorkingMemory workingMemory) {
        return workingMemory.situations(number, plan.subjects().get(number));
    }

    /** Opens the next phase. */
    public void next() {
        number++;
        open = true;
    }
}

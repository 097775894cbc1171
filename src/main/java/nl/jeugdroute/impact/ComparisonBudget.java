// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import nl.jeugdroute.logic.ProofBound;

/**
 * Budget of a comparison: work that working out a whole change may take, whatever it consists of, in nodes of decision
 * diagrams; so the outcome is the same on every machine. Not safe for use by more than one thread at a time.
 */
public final class ComparisonBudget {

    /**
     * For one pack in all its periods: eleven times what the largest change of a present pack needs. That much is some
     * ten seconds of work, which somebody may be waiting for.
     */
    private static final long FOR_ONE_PACK = 10_000_000;

    /** For every pack in all its periods: five packs that each need all that one pack may need. */
    private static final long FOR_ALL_PACKS = 50_000_000;

    private final long total;
    private long spent;

    private ComparisonBudget(long total) {
        this.total = total;
    }

    /** The budget for one pack. */
    public static ComparisonBudget forOnePack() {
        return of(FOR_ONE_PACK);
    }

    /** The budget for all packs of a rules folder. */
    public static ComparisonBudget forAllPacks() {
        return of(FOR_ALL_PACKS);
    }

    /** A budget of so many nodes. */
    public static ComparisonBudget of(long nodes) {
        return new ComparisonBudget(nodes);
    }

    /** The limit for the next pair of rule sets: that of any proof, or what is left when that is less. */
    public ProofBound next() {
        return ProofBound.GENEROUS.atMost(total - spent);
    }

    /** Takes off what a pair took. */
    public void spend(long nodes) {
        spent += nodes;
    }

    /** Number of nodes taken off so far. */
    public long spent() {
        return spent;
    }

    /** Number of nodes there were at the start. */
    public long total() {
        return total;
    }

    /** Whether nothing is left. */
    public boolean isExhausted() {
        return spent >= total;
    }
}

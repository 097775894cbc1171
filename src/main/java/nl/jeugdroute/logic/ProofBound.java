// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

/**
 * Limit of a proof, in work: how far it may go before it honestly gives up. Work is the same on every machine, however
 * busy; time is not.
 *
 * @param nodes most nodes of decision diagrams made, 0 or more
 */
public record ProofBound(long nodes) {

    /**
     * Eleven times what the largest of the present packs needs (noordoostpolder 0.88 million, and 0.90 million to hold
     * it against another municipality), which is some ten seconds of work.
     */
    public static final ProofBound GENEROUS = new ProofBound(10_000_000);

    /** The tighter of two limits. */
    public ProofBound atMost(long most) {
        return most < nodes ? new ProofBound(Math.max(0, most)) : this;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

/**
 * Proof that needs more work than its limit. What was asked is then not proven: never a silent sample. Its message is
 * Dutch, for users, and fits in a sentence.
 */
public final class ProofTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProofTooLargeException(ProofBound bound) {
        super("de regels zijn samen te ingewikkeld, meer dan " + bound.nodes() + " knopen", null, false, false);
    }
}

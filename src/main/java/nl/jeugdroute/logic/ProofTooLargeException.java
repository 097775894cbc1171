// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

/** The logic grew past its limit of nodes or time. What was asked is then not proven: never a silent sample. */
public final class ProofTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProofTooLargeException(String message) {
        super(message, null, false, false);
    }
}

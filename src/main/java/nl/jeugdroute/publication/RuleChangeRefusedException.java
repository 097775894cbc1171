// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

/**
 * Rule change refused: a step that cannot be taken; the message says why in Dutch and can be shown as it is. Nothing
 * was changed.
 */
public abstract sealed class RuleChangeRefusedException extends RuntimeException
        permits RuleChangeNotAllowedException,
                StaleTableException,
                DraftChecksFailedException,
                StepNotPossibleException,
                RuleChangeTargetNotFoundException {

    private static final long serialVersionUID = 1L;

    RuleChangeRefusedException(String message) {
        super(message);
    }

    /** Message for the user. */
    public String message() {
        return String.valueOf(getMessage());
    }
}

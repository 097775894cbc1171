// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

/** Step not possible: the step does not fit what the draft is now, or what was given with it. */
public final class StepNotPossibleException extends RuleChangeRefusedException {

    private static final long serialVersionUID = 1L;

    StepNotPossibleException(String message) {
        super(message);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

/** Draft checks failed: the draft does not pass its checks; carries everything that is wrong. */
public final class DraftChecksFailedException extends RuleChangeRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient DraftCheck check;

    DraftChecksFailedException(String message, DraftCheck check) {
        super(message);
        this.check = check;
    }

    /** The findings and the examples that differ. */
    public DraftCheck check() {
        return check;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.util.Locale;

/** The answers can no longer be written; the message says in Dutch why. */
final class AnswerWriteException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean silent;

    private AnswerWriteException(String message, boolean silent) {
        super(message);
        this.silent = silent;
    }

    /** The failure of the system when we tried. */
    static AnswerWriteException of(IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        AnswerWriteException error = new AnswerWriteException(
                "Het schrijven van de antwoorden lukte niet (" + reason + "). Is de schijf vol? Maak dan eerst ruimte.",
                isPipe(reason));
        error.initCause(cause);
        return error;
    }

    /** Somebody told us to stop and heard already how far we came. */
    static AnswerWriteException stopped() {
        return new AnswerWriteException("Gestopt.", true);
    }

    /** Whether nobody is waiting for a message: whoever read the answers had enough, or ended us. */
    boolean silent() {
        return silent;
    }

    // The system has no other word for it, and says it in the language it was set to.
    private static boolean isPipe(String reason) {
        String lowercase = reason.toLowerCase(Locale.ROOT);
        return lowercase.contains("pipe") || lowercase.contains("pijp");
    }
}

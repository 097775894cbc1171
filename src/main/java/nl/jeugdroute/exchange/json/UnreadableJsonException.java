// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

/** Unreadable JSON: a text that is not JSON, with one error in Dutch that names the place. */
public final class UnreadableJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient InvoerfoutDto error;

    UnreadableJsonException(InvoerfoutDto error) {
        super(error.melding());
        this.error = error;
    }

    /** The error: what is wrong and where. */
    public InvoerfoutDto error() {
        return error;
    }
}

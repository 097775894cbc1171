// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.privacy;

/**
 * Loggable failure: an unexpected failure as it may be logged: where it came from, without messages that could quote a
 * case.
 */
public final class LoggableFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private LoggableFailure(Throwable error) {
        super(error.getClass().getName(), error.getCause() == null ? null : new LoggableFailure(error.getCause()));
        setStackTrace(error.getStackTrace());
    }

    /** The failure and its causes by class and place only. */
    public static LoggableFailure withoutContent(Throwable error) {
        return new LoggableFailure(error);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

/** An unexpected failure as it may be logged: where it came from, without messages that could quote a case. */
public final class Storing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Storing(Throwable fout) {
        super(fout.getClass().getName(), fout.getCause() == null ? null : new Storing(fout.getCause()));
        setStackTrace(fout.getStackTrace());
    }

    /** The failure and its causes by class and place only. */
    public static Storing zonderInhoud(Throwable fout) {
        return new Storing(fout);
    }
}

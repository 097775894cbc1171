// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

/** Interrupt hook: does something last when this process is told to end before it is ready, as with Ctrl-C. */
final class InterruptHook implements AutoCloseable {

    private final Thread hook;

    /** From now on until it is closed. */
    InterruptHook(Runnable last) {
        hook = new Thread(last, "onderbreking");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyBusy) {
            // The process is ending; what had to be done last is being done.
            return;
        }
    }
}

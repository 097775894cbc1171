// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

/** Does something last when this process is told to end before it is ready, as with Ctrl-C. */
final class Onderbreking implements AutoCloseable {

    private final Thread haak;

    /** From now on until it is closed. */
    Onderbreking(Runnable laatste) {
        haak = new Thread(laatste, "onderbreking");
        Runtime.getRuntime().addShutdownHook(haak);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(haak);
        } catch (IllegalStateException alBezig) {
            // The process is ending; what had to be done last is being done.
            return;
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where answers go. What is given in one piece goes to the system in one piece, so that a line is there whole or was the
 * last. Knows how many are, also when another thread ends it.
 */
final class Uitvoer extends OutputStream {

    private static final long GEDULD_S = 2;

    private final OutputStream doel;
    private final ReentrantLock slot = new ReentrantLock();
    private long stukken;
    private boolean gestopt;

    /** An output that begins with nothing written. */
    Uitvoer(OutputStream doel) {
        this.doel = doel;
    }

    /** How many pieces were written in full. */
    long stukken() {
        return stukken;
    }

    @Override
    public void write(int teken) throws IOException {
        write(new byte[] {(byte) teken}, 0, 1);
    }

    @Override
    public void write(byte[] stuk, int van, int aantal) throws IOException {
        slot.lock();
        try {
            if (gestopt) {
                throw Schrijffout.gestopt();
            }
            doel.write(stuk, van, aantal);
            stukken++;
        } catch (Schrijffout bekend) {
            throw bekend;
        } catch (IOException fout) {
            throw Schrijffout.van(fout);
        } finally {
            slot.unlock();
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            doel.flush();
        } catch (IOException fout) {
            throw Schrijffout.van(fout);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            doel.close();
        } catch (IOException fout) {
            throw Schrijffout.van(fout);
        }
    }

    /**
     * Lets the piece at hand be finished and writes nothing more; gives how many were written, or nothing when the piece at
     * hand does not get finished because nobody takes it.
     */
    OptionalLong stop() {
        try {
            if (!slot.tryLock(GEDULD_S, TimeUnit.SECONDS)) {
                return OptionalLong.empty();
            }
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
        try {
            gestopt = true;
            return OptionalLong.of(stukken);
        } finally {
            slot.unlock();
        }
    }
}

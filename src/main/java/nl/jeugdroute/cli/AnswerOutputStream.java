// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Answer output stream: where answers go. What is given in one piece goes to the system in one piece, so that a line is
 * there whole or was the last. Knows how many are, also when another thread ends it.
 */
final class AnswerOutputStream extends OutputStream {

    private static final long PATIENCE_S = 2;

    private final OutputStream target;
    private final ReentrantLock lock = new ReentrantLock();
    private long items;
    private boolean stopped;

    /** An output that begins with nothing written. */
    AnswerOutputStream(OutputStream target) {
        this.target = target;
    }

    /** How many pieces were written in full. */
    long items() {
        return items;
    }

    @Override
    public void write(int character) throws IOException {
        write(new byte[] {(byte) character}, 0, 1);
    }

    @Override
    public void write(byte[] chunk, int from, int count) throws IOException {
        lock.lock();
        try {
            if (stopped) {
                throw AnswerWriteException.stopped();
            }
            target.write(chunk, from, count);
            items++;
        } catch (AnswerWriteException known) {
            throw known;
        } catch (IOException error) {
            throw AnswerWriteException.of(error);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            target.flush();
        } catch (IOException error) {
            throw AnswerWriteException.of(error);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            target.close();
        } catch (IOException error) {
            throw AnswerWriteException.of(error);
        }
    }

    /**
     * Lets the piece at hand be finished and writes nothing more; gives how many were written, or nothing when the
     * piece at hand does not get finished because nobody takes it.
     */
    OptionalLong stop() {
        try {
            if (!lock.tryLock(PATIENCE_S, TimeUnit.SECONDS)) {
                return OptionalLong.empty();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
        try {
            stopped = true;
            return OptionalLong.of(items);
        } finally {
            lock.unlock();
        }
    }
}

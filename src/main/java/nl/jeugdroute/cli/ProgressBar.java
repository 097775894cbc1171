// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import nl.jeugdroute.advies.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on stderr for a long file, where there is somebody to look at it. How far we are is told by the bytes
 * that were read, so that nothing has to be read twice.
 */
final class ProgressBar implements LongConsumer, AutoCloseable {

    /** Below this many bytes the work is done before a bar could be read. */
    private static final long MANY = 1024 * 1024;

    private static final int WIDTH = 30;
    private static final long INTERVAL_NS = 100_000_000;

    private final PrintStream err;
    private final long total;
    private long read;
    private long completed;
    private long shownAt;
    private boolean shown;

    /** @param total how many bytes there are to read; 0 shows nothing */
    ProgressBar(PrintStream err, long total) {
        this.err = err;
        this.total = total;
    }

    /** The bar that fits this file; without a file, or without somebody to look, one that shows nothing. */
    static ProgressBar forFile(@Nullable Path file, PrintStream err) throws IOException {
        long size = file != null && Files.isRegularFile(file) ? Files.size(file) : 0;
        return new ProgressBar(err, size >= MANY && isOnTerminal() ? size : 0);
    }

    /** The same stream, watched. */
    InputStream measure(InputStream source) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                int character = super.read();
                read += character < 0 ? 0 : 1;
                return character;
            }

            @Override
            public int read(byte[] target, int from, int count) throws IOException {
                int current = super.read(target, from, count);
                read += Math.max(current, 0);
                return current;
            }
        };
    }

    /** Whether stderr of this process is a terminal. Java itself only knows about stdin and stdout together. */
    private static boolean isOnTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
        } catch (IOException noTestCommand) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void accept(long casussen) {
        completed = casussen;
        if (total > 0 && (!shown || System.nanoTime() - shownAt >= INTERVAL_NS)) {
            show();
        }
    }

    private void show() {
        shown = true;
        shownAt = System.nanoTime();
        double part = Math.min(1.0, (double) read / total);
        int full = (int) (part * WIDTH);
        err.printf(
                DutchTime.DUTCH,
                "\r[%s%s] %3d%%  %,d casussen",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                (int) (part * 100),
                completed);
        err.flush();
    }

    /** End of the bar: what is said after this has a line of its own. */
    @Override
    public void close() {
        if (shown) {
            show();
            err.println();
            shown = false;
        }
    }
}

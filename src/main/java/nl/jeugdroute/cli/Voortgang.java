// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on stderr for a long file, where there is somebody to look at it. How far we are is told by the bytes that
 * were read, so that nothing has to be read twice.
 */
final class Voortgang implements LongConsumer, AutoCloseable {

    /** Below this many bytes the work is done before a bar could be read. */
    private static final long VEEL = 1024 * 1024;

    private static final int BREEDTE = 30;
    private static final long TUSSENPOOS_NS = 100_000_000;

    private final PrintStream fout;
    private final long totaal;
    private long gelezen;
    private long gedaan;
    private long getoondOp;
    private boolean getoond;

    /** @param totaal how many bytes there are to read; 0 shows nothing */
    Voortgang(PrintStream fout, long totaal) {
        this.fout = fout;
        this.totaal = totaal;
    }

    /** The bar that fits this file; without a file, or without somebody to look, one that shows nothing. */
    static Voortgang bij(@Nullable Path bestand, PrintStream fout) throws IOException {
        long omvang = bestand != null && Files.isRegularFile(bestand) ? Files.size(bestand) : 0;
        return new Voortgang(fout, omvang >= VEEL && opTerminal() ? omvang : 0);
    }

    /** The same stream, watched. */
    InputStream meet(InputStream bron) {
        return new FilterInputStream(bron) {
            @Override
            public int read() throws IOException {
                int teken = super.read();
                gelezen += teken < 0 ? 0 : 1;
                return teken;
            }

            @Override
            public int read(byte[] doel, int van, int aantal) throws IOException {
                int nu = super.read(doel, van, aantal);
                gelezen += Math.max(nu, 0);
                return nu;
            }
        };
    }

    /** Whether stderr of this process is a terminal. Java itself only knows about stdin and stdout together. */
    private static boolean opTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
        } catch (IOException geenTest) {
            return false;
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void accept(long casussen) {
        gedaan = casussen;
        if (totaal > 0 && (!getoond || System.nanoTime() - getoondOp >= TUSSENPOOS_NS)) {
            toon();
        }
    }

    private void toon() {
        getoond = true;
        getoondOp = System.nanoTime();
        double deel = Math.min(1.0, (double) gelezen / totaal);
        int vol = (int) (deel * BREEDTE);
        fout.printf(
                Locale.forLanguageTag("nl"),
                "\r[%s%s] %3d%%  %,d casussen",
                "#".repeat(vol),
                ".".repeat(BREEDTE - vol),
                (int) (deel * 100),
                gedaan);
        fout.flush();
    }

    /** What is said after this has a line of its own. */
    @Override
    public void close() {
        if (getoond) {
            toon();
            fout.println();
            getoond = false;
        }
    }
}

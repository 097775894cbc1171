// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;

/** A progress bar on stderr for long files, where there is somebody to look at it. */
final class Voortgang implements LongConsumer, AutoCloseable {

    /** Below this many lines the work is done before a bar could be read. */
    static final long VEEL_REGELS = 2000;

    private static final int BREEDTE = 30;
    private static final long TUSSENPOOS_NS = 100_000_000;

    private final PrintStream fout;
    private final long totaal;
    private long getoondOp;
    private boolean getoond;

    Voortgang(PrintStream fout, long totaal) {
        this.fout = fout;
        this.totaal = totaal;
    }

    /** The number of lines in a file. */
    static long regels(Path bestand) throws IOException {
        long regels = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(bestand))) {
            byte[] buffer = new byte[64 * 1024];
            for (int aantal = in.read(buffer); aantal > 0; aantal = in.read(buffer)) {
                for (int i = 0; i < aantal; i++) {
                    regels += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return regels;
    }

    /** Whether stderr of this process is a terminal. Java itself only knows about stdin and stdout together. */
    static boolean opTerminal() {
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
    public void accept(long gedaan) {
        long nu = System.nanoTime();
        if (getoond && nu - getoondOp < TUSSENPOOS_NS && gedaan < totaal) {
            return;
        }
        getoond = true;
        getoondOp = nu;
        double deel = Math.min(1.0, (double) gedaan / totaal);
        int vol = (int) (deel * BREEDTE);
        fout.printf(
                Locale.forLanguageTag("nl"),
                "\r[%s%s] %3d%%  %,d van %,d casussen",
                "#".repeat(vol),
                ".".repeat(BREEDTE - vol),
                (int) (deel * 100),
                gedaan,
                totaal);
        fout.flush();
    }

    @Override
    public void close() {
        if (getoond) {
            fout.println();
        }
    }
}

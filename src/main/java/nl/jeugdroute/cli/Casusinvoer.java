// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Where the cases come from, for every command that reads them: a file, or standard input. */
final class Casusinvoer {

    private static final String STDIN = "-";
    private static final int BUFFER = 64 * 1024;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "BESTAND",
            defaultValue = STDIN,
            description = "Het bestand met casussen; \"-\" of niets is de standaardinvoer.")
    private String bestand;

    /**
     * The file, or null for standard input.
     *
     * @throws Onbruikbaar when it cannot be read
     */
    @Nullable
    Path pad() {
        if (STDIN.equals(bestand)) {
            return null;
        }
        Path pad = Path.of(bestand);
        if (Files.isDirectory(pad)) {
            throw new Onbruikbaar("\"" + pad + "\" is een map. Geef een bestand met casussen.");
        }
        if (!Files.isReadable(pad)) {
            throw new Onbruikbaar("Het bestand \"" + pad + "\" is er niet of is niet te lezen.");
        }
        return pad;
    }

    /** The cases, to be closed by the caller. */
    BufferedInputStream open(Stromen stromen) throws IOException {
        return open(stromen, in -> in);
    }

    /** The cases, to be closed by the caller, seen through something that looks how far we are. */
    BufferedInputStream open(Stromen stromen, UnaryOperator<InputStream> meter) throws IOException {
        Path pad = pad();
        return new BufferedInputStream(meter.apply(pad == null ? stromen.in() : Files.newInputStream(pad)), BUFFER);
    }
}

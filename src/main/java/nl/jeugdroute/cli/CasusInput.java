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

/** Casus input: where the cases come from, for every command that reads them: a file, or standard input. */
final class CasusInput {

    private static final String STDIN = "-";
    private static final int BUFFER = 64 * 1024;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "BESTAND",
            defaultValue = STDIN,
            description = "Het bestand met casussen; \"-\" of niets is de standaardinvoer.")
    private String file;

    /**
     * The file, or null for standard input.
     *
     * @throws CommandFailedException when it cannot be read
     */
    @Nullable
    Path path() {
        if (STDIN.equals(file)) {
            return null;
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new CommandFailedException("\"" + path + "\" is een map. Geef een bestand met casussen.");
        }
        if (!Files.isReadable(path)) {
            throw new CommandFailedException("Het bestand \"" + path + "\" is er niet of is niet te lezen.");
        }
        return path;
    }

    /** The cases, to be closed by the caller. */
    BufferedInputStream open(CommandStreams streams) throws IOException {
        return open(streams, in -> in);
    }

    /** The cases, to be closed by the caller, seen through something that looks how far we are. */
    BufferedInputStream open(CommandStreams streams, UnaryOperator<InputStream> meter) throws IOException {
        Path path = path();
        return new BufferedInputStream(meter.apply(path == null ? streams.in() : Files.newInputStream(path)), BUFFER);
    }
}

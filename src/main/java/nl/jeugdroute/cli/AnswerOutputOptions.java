// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Answer output options: where answers go: standard output, or a file that is never overwritten unasked and can be gone
 * on with.
 */
final class AnswerOutputOptions {

    @Option(
            names = "--uit",
            paramLabel = "BESTAND",
            description = "Schrijft de adviezen in dit bestand; anders naar de standaarduitvoer.")
    private @Nullable Path file;

    @Option(
            names = "--verder",
            description = "Gaat verder waar het bestand van --uit ophoudt, met dezelfde casussen en dezelfde regels."
                    + " Dat kan als elke casus op een eigen regel staat.")
    private boolean resume;

    @Option(names = "--overschrijf", description = "Begint het bestand van --uit opnieuw als het er al is.")
    private boolean overwrite;

    /** The file, or null for standard output. */
    @Nullable
    Path file() {
        return file;
    }

    /** Whether there is a file to go on with. */
    boolean resume() {
        return resume && file != null && Files.exists(file);
    }

    /**
     * Looks whether the choice can be carried out, before anything is done.
     *
     * @param input the file with cases, or null for standard input
     * @throws CommandFailedException when it cannot
     */
    void check(@Nullable Path input) throws IOException {
        if (resume && overwrite) {
            throw new CommandFailedException("Kies --verder of --overschrijf. Allebei kan niet.");
        }
        if (file == null) {
            if (resume || overwrite) {
                throw new CommandFailedException(
                        (resume ? "--verder" : "--overschrijf") + " kan alleen samen met --uit BESTAND.");
            }
            return;
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailedException("\"" + file + "\" is een map. Geef bij --uit een bestand.");
        }
        if (!Files.exists(file)) {
            return;
        }
        if (input != null && Files.isSameFile(input, file)) {
            throw new CommandFailedException(
                    "\"" + file + "\" is het bestand met de casussen. Geef bij --uit een ander bestand.");
        }
        if (Files.isRegularFile(file) && !resume && !overwrite) {
            throw new CommandFailedException(
                    "Het bestand \"" + file + "\" is er al. Kies --verder om door te gaan waar het"
                            + " ophoudt, of --overschrijf om opnieuw te beginnen.");
        }
    }

    /** The place of the answers, with nothing in it yet; to be closed by the caller. */
    AnswerOutputStream startOver(CommandStreams streams) throws IOException {
        return file == null ? streams.out() : AnswerFile.open(file).startFrom(0);
    }
}

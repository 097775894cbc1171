// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.json.AdviesStream;
import nl.jeugdroute.exchange.json.AdviesStream.AdviesStreamTally;
import nl.jeugdroute.exchange.json.AdviesStreamBrokenException;
import nl.jeugdroute.exchange.json.AnswerLine;
import nl.jeugdroute.exchange.json.ByteLineReader;
import nl.jeugdroute.exchange.json.ByteLineReader.ByteLine;

/**
 * Casus line processor: answers a case a line, from the beginning or from where an earlier run ended. However it ends,
 * every case has a whole line or none, and whoever asked hears how many there are and how to go on.
 */
final class CasusLineProcessor {

    private final AdviesStream stream;
    private final ByteLineReader lines;
    private final ResumeHint continuation;
    private final PrintStream err;

    CasusLineProcessor(AdviesStream stream, ByteLineReader lines, ResumeHint continuation, PrintStream err) {
        this.stream = stream;
        this.lines = lines;
        this.continuation = continuation;
        this.err = err;
    }

    /** Answers all that is left to read, and closes the output. */
    AdviesStreamTally perform(AnswerOutputStream out, ProgressBar progress) throws IOException {
        try (out) {
            return perform(out, new AdviesStreamTally(0, 0), progress);
        }
    }

    /**
     * Answers what has no answer yet in the file.
     *
     * @param snapshot the rules the stream evaluates under
     * @return with what was in the file
     * @throws CommandFailedException when the file does not belong to these cases and these rules; it is as it was
     */
    AdviesStreamTally resume(Path file, Snapshot snapshot, ProgressBar progress) throws IOException {
        try (AnswerFile open = AnswerFile.open(file)) {
            EarlierOutput earlier = EarlierOutput.read(file);
            requireSameRules(file, earlier, snapshot);
            skipAnswered(file, earlier);
            try (AnswerOutputStream out = open.startFrom(earlier.end())) {
                AdviesStreamTally everything = perform(out, earlier.tally(), progress);
                progress.close();
                err.println(continuation.addedMessage(earlier.tally().casussen(), everything.casussen()));
                return everything;
            }
        }
    }

    private AdviesStreamTally perform(AnswerOutputStream out, AdviesStreamTally earlier, ProgressBar progress)
            throws IOException {
        long already = earlier.casussen();
        try (InterruptHook hook = new InterruptHook(() -> reportEnd(out, already))) {
            return stream.process(lines, out, completed -> progress.accept(already + completed))
                    .plus(earlier);
        } catch (AnswerWriteException writeFailure) {
            if (writeFailure.silent()) {
                throw writeFailure;
            }
            throw new CommandFailedException(
                    continuation.after(String.valueOf(writeFailure.getMessage()), already + out.items()));
        } catch (AdviesStreamBrokenException broken) {
            // The last line is none of the answers.
            throw new CommandFailedException(continuation.after(reason(broken.getCause()), already + out.items() - 1));
        }
    }

    /** Why the work stopped, without what was being worked on. */
    static String reason(Throwable cause) {
        return cause instanceof IOException
                ? "Het lezen van de casussen lukte niet (" + cause.getMessage() + ")."
                : "Er ging iets mis (" + cause.getClass().getSimpleName()
                        + "). Dit ligt aan het programma, niet aan uw gegevens.";
    }

    private void reportEnd(AnswerOutputStream out, long already) {
        long written = out.stop().orElse(-1);
        err.println();
        err.println(written < 0 ? continuation.after("Gestopt.") : continuation.after("Gestopt.", already + written));
    }

    private static void requireSameRules(Path file, EarlierOutput earlier, Snapshot snapshot) {
        Set<String> current = snapshot.ruleSets().stream()
                .map(ruleSet -> ruleSet.reference().hash())
                .collect(Collectors.toSet());
        if (!current.containsAll(earlier.ruleSets())) {
            throw new CommandFailedException("De adviezen in \"" + file
                    + "\" zijn gemaakt met andere regels dan die van nu. Door elkaar zijn ze niet te vertrouwen. Geef met"
                    + " --rules de regels van toen, of begin opnieuw met --overschrijf.");
        }
    }

    private void skipAnswered(Path file, EarlierOutput earlier) throws IOException {
        ByteLine last = null;
        long count = earlier.tally().casussen();
        for (long i = 0; i < count; i++) {
            last = lines.next();
            if (last == null) {
                throw new CommandFailedException(
                        "In \"" + file + "\" staan " + count + " antwoorden, maar er zijn maar " + i
                                + " casussen. Zijn dit dezelfde casussen als eerst? Er is niets aan het bestand veranderd.");
            }
        }
        if (last != null && !AnswerLine.belongsTo(earlier.last(), last)) {
            throw new CommandFailedException(
                    "De laatste regel in \"" + file + "\" is geen antwoord op regel " + last.number()
                            + " van de casussen. Zijn dit dezelfde casussen als eerst? Er is niets aan het bestand veranderd.");
        }
    }
}

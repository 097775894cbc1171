// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.AdviesStream;
import nl.jeugdroute.exchange.json.AdviesStream.AdviesStreamTally;
import nl.jeugdroute.exchange.json.AdviesStreamBrokenException;
import nl.jeugdroute.exchange.json.ByteLineReader;
import nl.jeugdroute.exchange.json.CasusEvaluator;
import nl.jeugdroute.exchange.json.CasusOutcome;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.exchange.json.RejectedCasus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Advise command: reads cases and prints their adviezen, in the form in which the cases came. */
@Command(
        name = "adviseer",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = {
            "Leest casussen als JSON en schrijft adviezen als JSON.",
            "Kan een casus zijn, een JSON-lijst van casussen, of NDJSON: op elke regel een casus.",
            "Zijn het er veel, kies dan --uit BESTAND. Houdt het dan op, bijvoorbeeld door een volle schijf, dan gaat --verder"
                    + " door waar het bestand ophoudt.",
            "Uitkomst: 0 goed, 1 bij een of meer casussen was er een probleem, 2 onbruikbaar of niet af,"
                    + " 141 de lezer van de uitvoer stopte."
        })
final class AdviseCommand implements Callable<Integer> {

    private static final String EMPTY = "Er staat niets in de invoer. Geef een casus als JSON.";

    private final CommandStreams streams;

    @Mixin
    private RulesFolderOption rulesFolder;

    @Mixin
    private CasusInput input;

    @Mixin
    private AnswerOutputOptions output;

    @Spec
    private CommandSpec spec;

    AdviseCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path path = input.path();
        output.check(path);
        Clock clock = DutchTime.CLOCK;
        RuleLibrary library = rulesFolder.load(clock);
        CasusEvaluator adviser = new CasusEvaluator(library::snapshot, new Triage(clock));
        AdviesStreamTally tally;
        try (ProgressBar progress = ProgressBar.forFile(path, streams.err());
                BufferedInputStream in = input.open(streams, progress::measure)) {
            CasusInputFormat format = CasusInputFormat.of(in);
            if (format == CasusInputFormat.EMPTY) {
                throw new CommandFailedException(EMPTY);
            }
            tally = format == CasusInputFormat.LINES
                    ? processLines(adviser, library.snapshot(), in, progress)
                    : adviseAtOnce(adviser, format, in);
        }
        return exitCode(tally);
    }

    private AdviesStreamTally processLines(
            CasusEvaluator adviser, Snapshot snapshot, InputStream in, ProgressBar progress) throws IOException {
        CasusLineProcessor work = new CasusLineProcessor(
                new AdviesStream(adviser),
                new ByteLineReader(in, CasusReader.MAX_CASUS_SIZE),
                new ResumeHint(spec.root().commandLine().getParseResult().originalArgs(), output.file()),
                streams.err());
        AdviesStreamTally tally = output.resume()
                ? work.resume(Objects.requireNonNull(output.file()), snapshot, progress)
                : work.perform(output.startOver(streams), progress);
        if (tally.casussen() == 0) {
            throw new CommandFailedException(EMPTY);
        }
        return tally;
    }

    private AdviesStreamTally adviseAtOnce(CasusEvaluator adviser, CasusInputFormat format, InputStream in)
            throws IOException {
        if (output.resume()) {
            throw new CommandFailedException(
                    "Verdergaan kan alleen als elke casus op een eigen regel staat (NDJSON). Begin opnieuw met"
                            + " --overschrijf.");
        }
        try (OutputStream out = new BufferedOutputStream(output.startOver(streams), 64 * 1024)) {
            return format == CasusInputFormat.ARRAY
                    ? new AdviesStream(adviser).processList(in, out)
                    : adviseSingle(adviser, in, out);
        } catch (AnswerWriteException writeFailure) {
            if (writeFailure.silent() || format == CasusInputFormat.SINGLE) {
                throw writeFailure;
            }
            throw new CommandFailedException(writeFailure.getMessage() + System.lineSeparator()
                    + "De lijst is niet af en begint een volgende keer opnieuw. Staat elke casus op een eigen regel (NDJSON),"
                    + " dan kunt u verdergaan waar het ophield.");
        } catch (AdviesStreamBrokenException broken) {
            throw new CommandFailedException(CasusLineProcessor.reason(broken.getCause()) + System.lineSeparator()
                    + "De lijst is niet af; het laatste antwoord zegt tot waar. Begin opnieuw met --overschrijf.");
        }
    }

    private static AdviesStreamTally adviseSingle(CasusEvaluator adviser, InputStream in, OutputStream out)
            throws IOException {
        CasusOutcome outcome = adviser.evaluate(in.readNBytes(CasusReader.MAX_CASUS_SIZE + 1));
        String json = Json.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Json.mapper().readTree(AdviesStream.asJson(outcome)));
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
        return new AdviesStreamTally(1, outcome instanceof RejectedCasus ? 1 : 0);
    }

    private int exitCode(AdviesStreamTally tally) {
        if (tally.problems() == 0) {
            return CommandLineLauncher.OK;
        }
        streams.err()
                .printf(
                        DutchTime.DUTCH,
                        "Bij %d van %d casussen was er een probleem; daar staat het probleem in plaats van een"
                                + " advies.%n",
                        tally.problems(),
                        tally.casussen());
        return CommandLineLauncher.ERRORS;
    }
}

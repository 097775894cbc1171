// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.exchange.json.ByteLineReader;
import nl.jeugdroute.exchange.json.CasusExplainer;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.ExplanationMapper;
import nl.jeugdroute.exchange.json.ExplanationOutcome;
import nl.jeugdroute.exchange.json.ExplanationOutcome.ExplainedCasus;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.exchange.json.JsonArrayReader;
import nl.jeugdroute.exchange.json.ProbleemDto;
import nl.jeugdroute.exchange.json.RejectedCasus;
import nl.jeugdroute.exchange.json.UnreadableJsonException;
import nl.jeugdroute.explanation.Explainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Explain command: reads cases and prints their explanations, in the form in which the cases came. */
@Command(
        name = "verklaar",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = {
            "Legt casussen uit: wat staat vast, wat als een feit anders was, en waarom niet een andere route.",
            "Leest JSON of NDJSON, zoals adviseer, en schrijft op elke regel een verklaring als JSON.",
            "Uitkomst: 0 goed, 1 bij een of meer casussen was er een probleem, 2 onbruikbaar."
        })
final class ExplainCommand implements Callable<Integer> {

    private final CommandStreams streams;

    @Mixin
    private RulesFolderOption rulesFolder;

    @Mixin
    private CasusInput input;

    @Option(
            names = "--waarom-niet",
            paramLabel = "ROUTE",
            description = "Een route waarvan u wilt weten waarom die het niet is; mag vaker. Anders alle routes.")
    private List<String> whyNot = new ArrayList<>();

    @Option(names = "--tekst", description = "Schrijft leesbare tekst in plaats van JSON; voor een casus.")
    private boolean text;

    private long casussen;
    private long problems;

    ExplainCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        CasusExplainer explainer = new CasusExplainer(rulesFolder.load(DutchTime.CLOCK)::snapshot, new Explainer());
        OutputStream out = new BufferedOutputStream(streams.out(), 64 * 1024);
        try (BufferedInputStream in = input.open(streams)) {
            explain(explainer, in, out);
            out.flush();
        }
        return exitCode();
    }

    private void explain(CasusExplainer explainer, BufferedInputStream in, OutputStream out) throws IOException {
        CasusInputFormat format = CasusInputFormat.of(in);
        try {
            switch (format) {
                case EMPTY -> throw new CommandFailedException("Er staat niets in de invoer. Geef een casus als JSON.");
                case SINGLE -> write(explainer.explain(in.readNBytes(CasusReader.MAX_CASUS_SIZE + 1), whyNot), out);
                case ARRAY -> explainList(explainer, in, out);
                case LINES -> explainLines(explainer, in, out);
            }
        } catch (AnswerWriteException | CommandFailedException known) {
            throw known;
        } catch (IOException | RuntimeException failure) {
            writeProblem(ProbleemDto.incomplete(casussen == 0 ? "" : "casus " + casussen), out);
            throw failure;
        }
    }

    private void explainList(CasusExplainer explainer, InputStream in, OutputStream out) throws IOException {
        try (JsonArrayReader elements = new JsonArrayReader(in)) {
            boolean more = true;
            while (more) {
                more = explainNext(explainer, elements, out);
            }
        }
    }

    private boolean explainNext(CasusExplainer explainer, JsonArrayReader elements, OutputStream out)
            throws IOException {
        try {
            JsonNode casus = elements.next();
            if (casus != null) {
                write(explainer.explain(casus, whyNot), out);
            }
            return casus != null;
        } catch (UnreadableJsonException unreadable) {
            write(
                    new RejectedCasus(
                            elements.goesOn()
                                    ? ProbleemDto.unreadable(unreadable.error())
                                    : ProbleemDto.brokenOff(unreadable.error())),
                    out);
            return elements.goesOn();
        }
    }

    private void explainLines(CasusExplainer explainer, InputStream in, OutputStream out) throws IOException {
        ByteLineReader reader = new ByteLineReader(in, CasusReader.MAX_CASUS_SIZE);
        for (ByteLineReader.ByteLine line = reader.next(); line != null; line = reader.next()) {
            ExplanationOutcome outcome =
                    line.tooLong() ? new RejectedCasus(ProbleemDto.tooLarge()) : explainer.explain(line.text(), whyNot);
            write(
                    outcome instanceof RejectedCasus rejected
                            ? new RejectedCasus(rejected.problem().onLine(line.number()))
                            : outcome,
                    out);
        }
    }

    private void write(ExplanationOutcome outcome, OutputStream out) throws IOException {
        if (text && casussen > 0) {
            throw new CommandFailedException(
                    "Met --tekst kan er maar een casus tegelijk. Laat --tekst weg voor meer casussen.");
        }
        if (outcome instanceof ExplainedCasus explained) {
            out.write(
                    text
                            ? ExplanationText.of(explained.explanation()).getBytes(StandardCharsets.UTF_8)
                            : Json.mapper()
                                    .writeValueAsBytes(ExplanationMapper.TRANSLATOR.toDto(explained.explanation())));
            out.write('\n');
            out.flush();
        } else {
            problems++;
            writeProblem(((RejectedCasus) outcome).problem(), out);
        }
        casussen++;
    }

    private static void writeProblem(ProbleemDto problem, OutputStream out) throws IOException {
        out.write(Json.mapper().writeValueAsBytes(problem));
        out.write('\n');
        out.flush();
    }

    private int exitCode() {
        if (problems == 0) {
            return CommandLineLauncher.OK;
        }
        streams.err()
                .printf(
                        DutchTime.DUTCH,
                        "Bij %d van %d casussen was er een probleem; daar staat het probleem in plaats van een"
                                + " verklaring.%n",
                        problems,
                        casussen);
        return CommandLineLauncher.ERRORS;
    }
}

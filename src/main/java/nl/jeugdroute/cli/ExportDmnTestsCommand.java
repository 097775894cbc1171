// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.dmn.DmnModel;
import nl.jeugdroute.exchange.dmn.DmnTestCase;
import nl.jeugdroute.exchange.dmn.DmnTestCaseWriter;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Export DMN tests command: prints the examples of a pack as test cases for its DMN model: the facts, and the advies
 * they must give.
 */
@Command(
        name = "dmn-tests",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = "Schrijft de voorbeelden van een pakket als testgevallen (TCK) bij de DMN.")
final class ExportDmnTestsCommand implements Callable<Integer> {

    private final CommandStreams streams;

    @Mixin
    private ExportOptions choice;

    ExportDmnTestsCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ExportOptions.ExportSelection chosen = choice.load();
        DmnModel model = ExportDmnCommand.model(chosen.ruleSet());
        ByteArrayOutputStream entire = new ByteArrayOutputStream();
        DmnTestCaseWriter.write(model, testCases(chosen, model), entire);
        entire.writeTo(streams.out());
        streams.out().flush();
        return CommandLineLauncher.OK;
    }

    /** Only examples about a day on which these very rows are in force. */
    private static List<DmnTestCase> testCases(ExportOptions.ExportSelection chosen, DmnModel model) {
        RuleSet ruleSet = chosen.ruleSet();
        String pack = ruleSet.reference().id();
        Snapshot snapshot = ExampleReader.withinDays(chosen.snapshot(), pack);
        Triage triage = new Triage(DutchTime.CLOCK);
        List<DmnTestCase> testCases = new ArrayList<>();
        for (Example example : ExampleReader.of(snapshot, pack).examples()) {
            if (snapshot.ruleSetFor(pack, example.casus().peildatum())
                    .reference()
                    .hash()
                    .equals(ruleSet.reference().hash())) {
                testCases.add(DmnTestCase.of(
                        example.id(),
                        example.title(),
                        example.casus(),
                        triage.advise(example.casus(), chosen.rules()),
                        ruleSet,
                        model));
            }
        }
        return testCases;
    }
}

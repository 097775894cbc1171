// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.DmnModel;
import nl.jeugdroute.exchange.dmn.DmnModelBuilder;
import nl.jeugdroute.exchange.dmn.DmnWriter;
import nl.jeugdroute.exchange.dmn.NotExpressibleInDmnException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Export DMN command: prints a pack as a DMN model, for engines and modelers that are not ours. */
@Command(
        name = "dmn",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = "Schrijft een pakket als DMN 1.3, voor andere programma's met beslistabellen.")
final class ExportDmnCommand implements Callable<Integer> {

    private final CommandStreams streams;

    @Mixin
    private ExportOptions choice;

    ExportDmnCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ByteArrayOutputStream entire = new ByteArrayOutputStream();
        DmnWriter.write(model(choice.load().ruleSet()), entire);
        entire.writeTo(streams.out());
        streams.out().flush();
        return CommandLineLauncher.OK;
    }

    static DmnModel model(RuleSet ruleSet) {
        try {
            return DmnModelBuilder.build(ruleSet);
        } catch (NotExpressibleInDmnException refusal) {
            throw new CommandFailedException(refusal.getMessage());
        }
    }
}

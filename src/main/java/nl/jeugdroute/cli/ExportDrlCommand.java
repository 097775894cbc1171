// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Export DRL command: prints a pack as plain DRL, for people who know Drools. */
@Command(
        name = "drl",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = "Schrijft een pakket als gewone DRL, voor wie Drools kent.")
final class ExportDrlCommand implements Callable<Integer> {

    private final CommandStreams streams;

    @Mixin
    private ExportOptions choice;

    ExportDrlCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        streams.out().write(choice.load().ruleSet().drl().getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return CommandLineLauncher.OK;
    }
}

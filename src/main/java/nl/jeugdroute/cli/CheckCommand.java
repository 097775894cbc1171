// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Check command: reads, compiles and tries all packs, and tells everything that is wrong with them. */
@Command(
        name = "controleer",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        description = {
            "Leest alle regels, bouwt ze, loopt de voorbeelden na en bewijst de beloften over alle casussen.",
            "Noemt ook de rijen die geen enkel voorbeeld raakt; dat is geen fout.",
            "Uitkomst: 0 alles klopt, 1 er zijn bevindingen, 2 onbruikbaar."
        })
final class CheckCommand implements Callable<Integer> {

    private final CommandStreams streams;

    @Mixin
    private RulesFolderOption rulesFolder;

    @Option(names = "--json", description = "Schrijft alles als JSON, voor een ander programma.")
    private boolean json;

    CheckCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
        CheckReport report = check();
        if (json) {
            report.writeJson(out);
        } else {
            report.writeText(out);
        }
        return report.bevindingen().isEmpty() ? CommandLineLauncher.OK : CommandLineLauncher.ERRORS;
    }

    private CheckReport check() {
        Clock clock = DutchTime.CLOCK;
        try {
            return CheckReport.of(Snapshot.read(rulesFolder.folder(), clock), clock);
        } catch (InvalidRulesException invalid) {
            return CheckReport.unreadable(invalid.findings());
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.comparison.ComparisonTopic;
import nl.jeugdroute.comparison.PackChoiceException;
import nl.jeugdroute.comparison.PackComparer;
import nl.jeugdroute.comparison.PackComparison;
import nl.jeugdroute.comparison.PackComparisonChoice;
import nl.jeugdroute.exchange.json.Json;
import picocli.CommandLine.Option;

/** Gemeente comparison options: the choice to lay the rules of municipalities side by side, subject by subject. */
final class GemeenteComparisonOptions extends RulesFolderOption {

    @Option(
            names = "--gemeenten",
            required = true,
            split = ",",
            paramLabel = "GEMEENTE",
            description =
                    "Twee, drie of vier gemeenten uit de map met regels, zoals noordoostpolder,emmen. Met een dag:"
                            + " emmen@2020-03-01.")
    private List<String> gemeenten;

    @Option(
            names = "--onderwerp",
            split = ",",
            paramLabel = "ONDERWERP",
            description = "Alleen dit onderwerp; mag vaker. Kies uit deur, niveaus, zware-poort, veiligheid, arts,"
                    + " school en afschalen. Anders alle.")
    private List<String> topics = new ArrayList<>();

    /** Lays them side by side and prints what is found. */
    void write(CommandStreams streams, boolean json) {
        PackComparison sideBySide;
        try {
            List<ComparisonTopic> requested = ComparisonTopic.read(topics);
            List<PackComparisonChoice> choices =
                    gemeenten.stream().map(PackComparisonChoice::read).toList();
            Clock clock = DutchTime.CLOCK;
            sideBySide = new PackComparer(load(clock).snapshot(), clock).layOut(choices, requested);
        } catch (PackChoiceException error) {
            throw new CommandFailedException(error.getMessage());
        }
        PrintStream out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
        if (json) {
            out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(sideBySide));
        } else {
            new SideBySideReport(out).write(sideBySide);
        }
    }
}

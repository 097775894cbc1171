// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.RulesFolderReader;
import nl.jeugdroute.rules.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * New gemeente command: makes the first files of a new municipality: the national layer works at once, everything else
 * is an open point.
 */
@Command(
        name = "nieuw",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = {
            "Maakt een pakket voor een nieuwe gemeente. De landelijke regels werken meteen.",
            "Al het andere is een open punt, dat u invult uit het stuk van uw gemeente.",
            "Uitkomst: 0 gemaakt, 2 niet gemaakt."
        })
final class NewGemeenteCommand implements Callable<Integer> {

    private static final String NATIONAL = "landelijk";

    private final CommandStreams streams;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "GEMEENTE", description = "De naam, zoals \"Aa en Hunze\".")
    private String gemeente;

    @Option(names = "--regio", paramLabel = "REGIO", description = "De regio waar de gemeente bij hoort.")
    private @Nullable String regio;

    @Mixin
    private RulesFolderOption rulesFolder;

    NewGemeenteCommand(CommandStreams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        GemeenteName name = GemeenteName.of(gemeente);
        Map<String, Layer> layers = layers();
        Path folder = rulesFolder.folder().resolve("gemeenten").resolve(name.id());
        if (Files.exists(folder)) {
            throw new CommandFailedException("Er is al een pakket " + name.id() + ". Er is niets veranderd.");
        }
        if (layers.containsKey(name.id())) {
            throw new CommandFailedException(
                    "De naam " + name.id() + " is al van een landelijke of regionale laag. Kies een andere naam.");
        }
        PackSkeleton.write(folder, name, regio == null ? null : regio(regio, layers), DutchTime.today(clock));
        PrintStream out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
        out.println("Gemaakt: " + folder + ".");
        out.println("Controleer het met: java -jar target/jeugdroute.jar controleer --rules " + rulesFolder.folder());
        out.println("Lees daarna \"Een nieuwe gemeente in een middag\" in README.md van de map met regels.");
        return CommandLineLauncher.OK;
    }

    private Map<String, Layer> layers() {
        if (!Files.isRegularFile(rulesFolder.folder().resolve(NATIONAL).resolve("pakket.yaml"))) {
            throw new CommandFailedException("In " + rulesFolder.folder()
                    + " staat geen landelijke laag. Noem met --rules de map met regels waarin de gemeente moet komen.");
        }
        return new TreeMap<>(new RulesFolderReader(rulesFolder.folder(), new Findings())
                .read()
                .layers());
    }

    private static Layer regio(String id, Map<String, Layer> layers) {
        Map<String, Layer> regios = new TreeMap<>(layers);
        regios.remove(NATIONAL);
        if (regios.isEmpty()) {
            throw new CommandFailedException("Er zijn nog geen regio's in deze map. Laat --regio weg.");
        }
        Layer layer = regios.get(id);
        if (layer == null) {
            throw new CommandFailedException("Regio " + Suggestion.unknown(id, regios.keySet()));
        }
        return layer;
    }
}

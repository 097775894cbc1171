// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.impact.CasusCollector;
import nl.jeugdroute.impact.CasusComparer;
import nl.jeugdroute.impact.Comparison;
import nl.jeugdroute.impact.ComparisonBudget;
import nl.jeugdroute.impact.ComparisonCasus;
import nl.jeugdroute.impact.DomainDifference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Compare command: tells which cases get another advies when one rules folder takes the place of another, or lays the
 * municipalities of one folder side by side.
 */
@Command(
        name = "vergelijk",
        synopsisHeading = "Gebruik: ",
        customSynopsis = {
            "jeugdroute vergelijk [--json] [--peildatum=JJJJ-MM-DD] MAP_NU MAP_STRAKS [CASUSSEN]",
            "         jeugdroute vergelijk [--json] [--rules=MAP] [--onderwerp=ONDERWERP] --gemeenten=GEMEENTE,GEMEENTE"
        },
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = {
            "Vergelijkt twee mappen met regels: welke casussen krijgen een ander advies, en door welke rij?",
            "Vergeleken worden de voorbeelden in de mappen en, als u die geeft, de casussen in een bestand.",
            "Daarnaast wordt over alle combinaties van feiten geteld wat verandert.",
            "",
            "Met --gemeenten legt u de regels van gemeenten naast elkaar, per onderwerp. Daarna staat wat elke gemeente"
                    + " adviseert bij dezelfde fictieve casussen.",
            "",
            "Uitkomst: 0 geen verschil, 1 verschillen, 2 onbruikbaar. Met --gemeenten: 0 goed, 2 onbruikbaar."
        })
final class CompareCommand implements Callable<Integer> {

    private final CommandStreams streams;

    @ArgGroup(multiplicity = "1")
    private ComparisonOptions choice;

    @Option(names = "--json", description = "Schrijft alles als JSON, voor een ander programma.")
    private boolean json;

    CompareCommand(CommandStreams streams) {
        this.streams = streams;
    }

    /** Comparison options: two folders, or municipalities of one folder. */
    static final class ComparisonOptions {

        @ArgGroup(exclusive = false)
        private @Nullable FolderComparisonOptions folders;

        @ArgGroup(exclusive = false)
        private @Nullable GemeenteComparisonOptions gemeenten;
    }

    /** Folder comparison options: the folders, and the cases to try under both. */
    static final class FolderComparisonOptions {

        @Parameters(index = "0", paramLabel = "MAP_NU", description = "De map met de regels van nu.")
        private Path current;

        @Parameters(index = "1", paramLabel = "MAP_STRAKS", description = "De map met de gewijzigde regels.")
        private Path proposed;

        @Parameters(
                index = "2",
                arity = "0..1",
                paramLabel = "CASUSSEN",
                description = "Een bestand met fictieve casussen als NDJSON: op elke regel een casus.")
        private @Nullable Path casussen;

        @Option(
                names = "--peildatum",
                paramLabel = "JJJJ-MM-DD",
                description = "Berekent elke casus alsof hij op deze dag komt; anders op zijn eigen dag.")
        private @Nullable LocalDate peildatum;
    }

    @Override
    public Integer call() throws IOException {
        if (choice.gemeenten != null) {
            choice.gemeenten.write(streams, json);
            return CommandLineLauncher.OK;
        }
        return compare(Objects.requireNonNull(choice.folders));
    }

    private int compare(FolderComparisonOptions folders) throws IOException {
        Clock clock = DutchTime.CLOCK;
        Snapshot currentSnapshot = read(folders.current, clock);
        Snapshot proposedSnapshot = read(folders.proposed, clock);
        Path file = folders.casussen;
        if (file != null && !Files.isRegularFile(file)) {
            throw new CommandFailedException("Het bestand \"" + file + "\" is er niet of is niet te lezen.");
        }
        CasusCollector collection = new CasusCollector(currentSnapshot, proposedSnapshot);
        List<ComparisonCasus> examples = collection.examples();
        CasusComparer comparer = new CasusComparer(currentSnapshot, proposedSnapshot, clock);
        Comparison comparison;
        try (ProgressBar progress = ProgressBar.forFile(file, streams.err());
                InputStream in = file == null ? InputStream.nullInputStream() : Files.newInputStream(file)) {
            Stream<ComparisonCasus> all =
                    Stream.concat(examples.stream(), collection.file(new BufferedInputStream(progress.measure(in))));
            comparison = comparer.compare(all, folders.peildatum, progress);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        DomainDifference domain = compareDomain(currentSnapshot, proposedSnapshot, clock);
        PrintStream out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
        if (json) {
            ComparisonReport.writeJson(comparison, domain, out);
        } else {
            ComparisonReport.writeText(comparison, domain, out);
        }
        return ComparisonReport.differs(comparison) || domain.hasChanges()
                ? CommandLineLauncher.ERRORS
                : CommandLineLauncher.OK;
    }

    private static DomainDifference compareDomain(Snapshot current, Snapshot proposed, Clock clock) {
        Set<String> packs = Stream.of(current, proposed)
                .flatMap(snapshot -> snapshot.packs().stream())
                .map(Pack::id)
                .collect(Collectors.toSet());
        return DomainDifference.of(current, proposed, packs, ComparisonBudget.forAllPacks(), clock);
    }

    private static Snapshot read(Path folder, Clock clock) {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailedException("\"" + folder + "\" is geen map met regels.");
        }
        try {
            return Snapshot.read(folder, clock);
        } catch (InvalidRulesException invalid) {
            throw new CommandFailedException(
                    "De regels in " + folder + " zijn niet te gebruiken. " + invalid.getMessage());
        }
    }
}

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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.verschil.Domeinverschil;
import nl.jeugdroute.bewijs.verschil.Tijdgrens;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.vergelijking.Casusverzameling;
import nl.jeugdroute.vergelijking.Vergelijkcasus;
import nl.jeugdroute.vergelijking.Vergelijker;
import nl.jeugdroute.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Tells which cases get another advies when one rules folder takes the place of another, or lays the municipalities of one
 * folder side by side.
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
final class Vergelijk implements Callable<Integer> {

    /** For all packs and periods together; one pair of rule sets takes about a second. */
    private static final Duration LANGST_REKENEN = Duration.ofMinutes(2);

    private final Stromen stromen;

    @ArgGroup(multiplicity = "1")
    private Keuze keuze;

    @Option(names = "--json", description = "Schrijft alles als JSON, voor een ander programma.")
    private boolean json;

    Vergelijk(Stromen stromen) {
        this.stromen = stromen;
    }

    /** Two folders, or municipalities of one folder. */
    static final class Keuze {

        @ArgGroup(exclusive = false)
        private @Nullable Mappen mappen;

        @ArgGroup(exclusive = false)
        private @Nullable Gemeentenkeuze gemeenten;
    }

    /** The folders, and the cases to try under both. */
    static final class Mappen {

        @Parameters(index = "0", paramLabel = "MAP_NU", description = "De map met de regels van nu.")
        private Path nu;

        @Parameters(index = "1", paramLabel = "MAP_STRAKS", description = "De map met de gewijzigde regels.")
        private Path straks;

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
        if (keuze.gemeenten != null) {
            keuze.gemeenten.schrijf(stromen, json);
            return Opdrachtregel.GOED;
        }
        return vergelijk(Objects.requireNonNull(keuze.mappen));
    }

    private int vergelijk(Mappen mappen) throws IOException {
        Clock klok = Clock.systemUTC();
        Regelstand standNu = lees(mappen.nu, klok);
        Regelstand standStraks = lees(mappen.straks, klok);
        Path bestand = mappen.casussen;
        if (bestand != null && !Files.isRegularFile(bestand)) {
            throw new Onbruikbaar("Het bestand \"" + bestand + "\" is er niet of is niet te lezen.");
        }
        Casusverzameling verzameling = new Casusverzameling(standNu, standStraks, klok);
        List<Vergelijkcasus> voorbeelden = verzameling.voorbeelden();
        Vergelijker vergelijker = new Vergelijker(standNu, standStraks, klok);
        Vergelijking vergelijking;
        try (Voortgang voortgang = Voortgang.bij(bestand, stromen.fout());
                InputStream in = bestand == null ? InputStream.nullInputStream() : Files.newInputStream(bestand)) {
            Stream<Vergelijkcasus> alle = Stream.concat(
                    voorbeelden.stream(), verzameling.bestand(new BufferedInputStream(voortgang.meet(in))));
            vergelijking = vergelijker.vergelijk(alle, mappen.peildatum, voortgang);
        } catch (UncheckedIOException mislukt) {
            throw mislukt.getCause();
        }
        Domeinverschil domein = domein(standNu, standStraks, klok);
        PrintStream uit = new PrintStream(stromen.uit(), true, StandardCharsets.UTF_8);
        if (json) {
            Vergelijkverslag.alsJson(vergelijking, domein, uit);
        } else {
            Vergelijkverslag.alsTekst(vergelijking, domein, uit);
        }
        return Vergelijkverslag.verschilt(vergelijking) || domein.verandert()
                ? Opdrachtregel.FOUTEN
                : Opdrachtregel.GOED;
    }

    private static Domeinverschil domein(Regelstand nu, Regelstand straks, Clock klok) {
        Set<String> pakketten = Stream.of(nu, straks)
                .flatMap(stand -> stand.pakketten().stream())
                .map(Pakket::id)
                .collect(Collectors.toSet());
        return Domeinverschil.van(nu, straks, pakketten, Tijdgrens.van(LANGST_REKENEN), klok);
    }

    private static Regelstand lees(Path map, Clock klok) {
        if (!Files.isDirectory(map)) {
            throw new Onbruikbaar("\"" + map + "\" is geen map met regels.");
        }
        try {
            return Regelstand.lees(map, klok);
        } catch (RegelsOngeldig ongeldig) {
            throw new Onbruikbaar("De regels in " + map + " zijn niet te gebruiken. " + ongeldig.getMessage());
        }
    }
}

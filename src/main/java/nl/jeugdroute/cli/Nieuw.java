// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Laag;
import nl.jeugdroute.regels.lezen.Regelmaplezer;
import nl.jeugdroute.regels.tabel.Suggestie;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the first files of a new municipality: the national layer works at once, everything else is an open point. */
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
final class Nieuw implements Callable<Integer> {

    private static final String LANDELIJK = "landelijk";

    private final Stromen stromen;

    @Parameters(index = "0", paramLabel = "GEMEENTE", description = "De naam, zoals \"Aa en Hunze\".")
    private String gemeente;

    @Option(names = "--regio", paramLabel = "REGIO", description = "De regio waar de gemeente bij hoort.")
    private @Nullable String regio;

    @Mixin
    private Regelmap regels;

    Nieuw(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() throws IOException {
        Gemeentenaam naam = Gemeentenaam.van(gemeente);
        Map<String, Laag> lagen = lagen();
        Path map = regels.map().resolve("gemeenten").resolve(naam.id());
        if (Files.exists(map)) {
            throw new Onbruikbaar("Er is al een pakket " + naam.id() + ". Er is niets veranderd.");
        }
        if (lagen.containsKey(naam.id())) {
            throw new Onbruikbaar(
                    "De naam " + naam.id() + " is al van een landelijke of regionale laag. Kies een andere naam.");
        }
        Pakketskelet.schrijf(map, naam, regio == null ? null : regio(regio, lagen), LocalDate.now(Clock.systemUTC()));
        PrintStream uit = new PrintStream(stromen.uit(), true, StandardCharsets.UTF_8);
        uit.println("Gemaakt: " + map + ".");
        uit.println("Controleer het met: java -jar target/jeugdroute.jar controleer --rules " + regels.map());
        uit.println("Lees daarna \"Een nieuwe gemeente in een middag\" in README.md van de map met regels.");
        return Opdrachtregel.GOED;
    }

    private Map<String, Laag> lagen() {
        if (!Files.isRegularFile(regels.map().resolve(LANDELIJK).resolve("pakket.yaml"))) {
            throw new Onbruikbaar("In " + regels.map()
                    + " staat geen landelijke laag. Noem met --rules de map met regels waarin de gemeente moet komen.");
        }
        return new TreeMap<>(
                new Regelmaplezer(regels.map(), new Bevindingen()).lees().lagen());
    }

    private static Laag regio(String id, Map<String, Laag> lagen) {
        Map<String, Laag> regios = new TreeMap<>(lagen);
        regios.remove(LANDELIJK);
        if (regios.isEmpty()) {
            throw new Onbruikbaar("Er zijn nog geen regio's in deze map. Laat --regio weg.");
        }
        Laag laag = regios.get(id);
        if (laag == null) {
            throw new Onbruikbaar("Regio " + Suggestie.onbekend(id, regios.keySet()));
        }
        return laag;
    }
}

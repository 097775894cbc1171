// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.vergelijking.onderwerp.Keuzefout;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar;
import nl.jeugdroute.vergelijking.onderwerp.Naastlegger;
import nl.jeugdroute.vergelijking.onderwerp.Pakketkeuze;
import nl.jeugdroute.vergelijking.onderwerp.Vergelijkonderwerp;
import picocli.CommandLine.Option;

/** The choice to lay the rules of municipalities side by side, subject by subject. */
final class Gemeentenkeuze extends Regelmap {

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
    private List<String> onderwerpen = new ArrayList<>();

    /** Lays them side by side and prints what is found. */
    void schrijf(Stromen stromen, boolean json) {
        Naastelkaar naast;
        try {
            List<Vergelijkonderwerp> gevraagd = Vergelijkonderwerp.lees(onderwerpen);
            List<Pakketkeuze> keuzes = gemeenten.stream().map(Pakketkeuze::lees).toList();
            Clock klok = Clock.systemUTC();
            naast = new Naastlegger(laad(klok).stand(), klok).leg(keuzes, gevraagd);
        } catch (Keuzefout fout) {
            throw new Onbruikbaar(fout.getMessage());
        }
        PrintStream uit = new PrintStream(stromen.uit(), true, StandardCharsets.UTF_8);
        if (json) {
            uit.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(naast));
        } else {
            new Naastverslag(uit).schrijf(naast);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelstand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads, compiles and tries all packs, and tells everything that is wrong with them. */
@Command(
        name = "controleer",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        description = {
            "Leest alle regels, bouwt ze, loopt de voorbeelden na en bewijst de beloften over alle casussen.",
            "Noemt ook de rijen die geen enkel voorbeeld raakt; dat is geen fout.",
            "Uitkomst: 0 alles klopt, 1 er zijn bevindingen, 2 onbruikbaar."
        })
final class Controleer implements Callable<Integer> {

    private final Stromen stromen;

    @Mixin
    private Regelmap regels;

    @Option(names = "--json", description = "Schrijft alles als JSON, voor een ander programma.")
    private boolean json;

    Controleer(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() {
        PrintStream uit = new PrintStream(stromen.uit(), true, StandardCharsets.UTF_8);
        Controleverslag verslag = controleer();
        if (json) {
            verslag.alsJson(uit);
        } else {
            verslag.alsTekst(uit);
        }
        return verslag.bevindingen().isEmpty() ? Opdrachtregel.GOED : Opdrachtregel.FOUTEN;
    }

    private Controleverslag controleer() {
        Clock klok = Clock.systemUTC();
        try {
            return Controleverslag.van(Regelstand.lees(regels.map(), klok), klok);
        } catch (RegelsOngeldig ongeldig) {
            return Controleverslag.onleesbaar(ongeldig.bevindingen());
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import nl.jeugdroute.voorbeelden.Voorbeelden.Gelezen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads, compiles and tries all packs, and tells everything that is wrong with them. */
@Command(
        name = "controleer",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        description = {
            "Leest alle regels, bouwt ze en loopt de voorbeelden na.",
            "Uitkomst: 0 alles klopt, 1 er zijn bevindingen, 2 onbruikbaar."
        })
final class Controleer implements Callable<Integer> {

    private final Stromen stromen;

    @Mixin
    private Regelmap regels;

    Controleer(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() {
        PrintStream uit = new PrintStream(stromen.uit(), true, StandardCharsets.UTF_8);
        List<Bevinding> bevindingen = new ArrayList<>();
        try {
            Clock klok = Clock.systemUTC();
            Regelbibliotheek bibliotheek = Regelbibliotheek.laad(regels.map(), klok);
            Voorbeelden voorbeelden = new Voorbeelden(bibliotheek, new Triage(bibliotheek, klok));
            for (Pakket pakket : bibliotheek.pakketten()) {
                Gelezen gelezen = voorbeelden.lees(pakket.id());
                bevindingen.addAll(gelezen.bevindingen());
                gelezen.voorbeelden().forEach(voorbeeld -> bevindingen.addAll(voorbeelden.controleer(voorbeeld)));
                uit.println(samenvatting(bibliotheek, pakket));
                uit.println("  " + gelezen.voorbeelden().size() + " voorbeelden nagelopen");
            }
        } catch (RegelsOngeldig ongeldig) {
            bevindingen.addAll(ongeldig.bevindingen());
        }
        bevindingen.forEach(bevinding -> uit.println(bevinding.regel()));
        uit.println(bevindingen.isEmpty() ? "Geen bevindingen." : "Bevindingen: " + bevindingen.size() + ".");
        return bevindingen.isEmpty() ? Opdrachtregel.GOED : Opdrachtregel.FOUTEN;
    }

    private static String samenvatting(Regelbibliotheek bibliotheek, Pakket pakket) {
        StringBuilder tekst = new StringBuilder(pakket.id())
                .append(" (")
                .append(pakket.naam())
                .append("): ")
                .append(pakket.status())
                .append(", ")
                .append(periode(pakket.geldigheid()));
        for (Tijdvak tijdvak : pakket.tijdvakken()) {
            Regelset set = bibliotheek.voor(pakket.id(), tijdvak.van());
            int rijen = set.tabellen().stream()
                    .mapToInt(tabel -> tabel.rijen().size())
                    .sum();
            tekst.append(System.lineSeparator())
                    .append("  ")
                    .append(periode(tijdvak))
                    .append(": ")
                    .append(set.tabellen().size())
                    .append(" tabellen, ")
                    .append(rijen)
                    .append(" rijen, ")
                    .append(set.voorzieningcodes().size())
                    .append(" voorzieningen, hash ")
                    .append(set.kenmerk().hash());
        }
        return tekst.toString();
    }

    private static String periode(Tijdvak tijdvak) {
        return tijdvak.van() + (tijdvak.tot() == null ? " en later" : " t/m " + tijdvak.tot());
    }
}

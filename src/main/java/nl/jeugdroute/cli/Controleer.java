// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelset;
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
        try {
            Regelbibliotheek bibliotheek = Regelbibliotheek.laad(regels.map(), Clock.systemUTC());
            bibliotheek.pakketten().forEach(pakket -> uit.println(samenvatting(bibliotheek, pakket)));
            uit.println("Geen bevindingen.");
            return Opdrachtregel.GOED;
        } catch (RegelsOngeldig ongeldig) {
            ongeldig.bevindingen().forEach(bevinding -> uit.println(bevinding.regel()));
            uit.println("Bevindingen: " + ongeldig.bevindingen().size() + ".");
            return Opdrachtregel.FOUTEN;
        }
    }

    private static String samenvatting(Regelbibliotheek bibliotheek, Pakket pakket) {
        StringBuilder tekst = new StringBuilder(pakket.id())
                .append(" (").append(pakket.naam()).append("): ")
                .append(pakket.status()).append(", ").append(periode(pakket.geldigheid()));
        for (Tijdvak tijdvak : pakket.tijdvakken()) {
            Regelset set = bibliotheek.voor(pakket.id(), tijdvak.van());
            int rijen = set.tabellen().stream().mapToInt(tabel -> tabel.rijen().size()).sum();
            tekst.append(System.lineSeparator())
                    .append("  ").append(periode(tijdvak)).append(": ")
                    .append(set.tabellen().size()).append(" tabellen, ").append(rijen).append(" rijen, ")
                    .append(set.voorzieningcodes().size()).append(" voorzieningen, hash ")
                    .append(set.kenmerk().hash());
        }
        return tekst.toString();
    }

    private static String periode(Tijdvak tijdvak) {
        return tijdvak.van() + (tijdvak.tot() == null ? " en later" : " t/m " + tijdvak.tot());
    }
}

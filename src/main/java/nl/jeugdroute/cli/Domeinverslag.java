// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.math.BigInteger;
import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.bewijs.logica.Aandeel;
import nl.jeugdroute.bewijs.verschil.Domeinverschil;
import nl.jeugdroute.bewijs.verschil.Groep;
import nl.jeugdroute.bewijs.verschil.Groepsvoorbeeld;
import nl.jeugdroute.bewijs.verschil.Kenmerk;
import nl.jeugdroute.bewijs.verschil.Onderdeel;
import nl.jeugdroute.bewijs.verschil.Richting;
import nl.jeugdroute.bewijs.verschil.Soortverschil;
import nl.jeugdroute.bewijs.verschil.Vakverschil;
import org.jspecify.annotations.Nullable;

/** What changes over every combination of facts, on paper or as JSON. The cases in it are made up by the program. */
final class Domeinverslag {

    private Domeinverslag() {}

    /** The part of {@code --json} about all combinations of facts. */
    record Domein(
            boolean verandert,
            boolean wordtLichter,
            List<Vak> vakken,
            List<String> nietDoorgerekend,
            List<String> nietMeegenomen) {}

    /** One pair of rule sets. */
    record Vak(String pakket, List<Tijdvak> perioden, Deel aandeel, boolean alleenBijMeer, List<Soort> soorten) {}

    /** An exact share: so many of so many, as text because the numbers are long. */
    record Deel(String deel, String geheel, double fractie, String tekst) {}

    /** A part of the advies. */
    record Soort(
            Onderdeel onderdeel,
            Deel aandeel,
            boolean alleenBijMeer,
            boolean wordtLichter,
            Deel lichter,
            List<Groepsregel> groepen,
            int nietGetoond) {}

    /** Cases that make the same move. */
    record Groepsregel(
            @Nullable String voorziening,
            String van,
            String naar,
            Richting richting,
            @Nullable Deel aandeel,
            @Nullable Deel vanNu,
            String woorden,
            List<Kenmerk> kenmerken,
            Voorbeeldregel voorbeeld) {}

    /** A made-up case, as an example writes it. */
    record Voorbeeldregel(String feiten, String routeNu, String routeStraks, List<String> rijen) {}

    static Domein alsGegevens(Domeinverschil domein) {
        return new Domein(
                domein.verandert(),
                domein.wordtLichter(),
                domein.vakken().stream().map(Domeinverslag::vak).toList(),
                domein.nietDoorgerekend(),
                domein.nietMeegenomen());
    }

    private static Vak vak(Vakverschil vak) {
        return new Vak(
                vak.pakket(),
                vak.perioden(),
                deel(vak.totaal(), vak.aandeelTekst()),
                vak.alleenBijMeer(),
                vak.soorten().stream().map(Domeinverslag::soort).toList());
    }

    private static Soort soort(Soortverschil soort) {
        return new Soort(
                soort.onderdeel(),
                deel(soort.aandeel(), soort.aandeelTekst()),
                soort.alleenBijMeer(),
                soort.wordtLichter(),
                deel(soort.lichter(), soort.lichterTekst()),
                soort.groepen().stream().map(Domeinverslag::groep).toList(),
                soort.meer());
    }

    private static Groepsregel groep(Groep groep) {
        Groepsvoorbeeld voorbeeld = groep.voorbeeld();
        return new Groepsregel(
                groep.voorziening(),
                groep.van(),
                groep.naar(),
                groep.richting(),
                groep.aandeel() == null ? null : deel(groep.aandeel(), groep.aandeelTekst()),
                groep.vanVooraf() == null ? null : deel(groep.vanVooraf(), groep.vanVoorafTekst()),
                groep.inWoorden(),
                groep.kenmerken(),
                new Voorbeeldregel(
                        voorbeeld.casus().cel(), route(voorbeeld.nu()), route(voorbeeld.straks()), voorbeeld.rijen()));
    }

    private static Deel deel(Aandeel aandeel, String tekst) {
        BigInteger geheel = aandeel.geheel();
        return new Deel(aandeel.deel().toString(), geheel.toString(), aandeel.fractie(), tekst);
    }

    private static String route(Advies advies) {
        Routeadvies route = advies.hoofdroute();
        return route.code();
    }

    static void alsTekst(Domeinverschil domein, PrintStream uit) {
        if (domein.vakken().isEmpty()) {
            return;
        }
        uit.println();
        uit.println("Over alle combinaties van feiten, met hooguit één keuze per lijst:");
        if (domein.wordtLichter()) {
            uit.println("  Let op: er zijn combinaties waarbij iets lichter wordt.");
        }
        domein.vakken().forEach(vak -> alsTekst(vak, uit));
    }

    private static void alsTekst(Vakverschil vak, PrintStream uit) {
        String perioden = String.join(
                " en ",
                vak.perioden().stream()
                        .map(periode -> periode.van() + " t/m " + (periode.tot() == null ? "later" : periode.tot()))
                        .toList());
        uit.println("  " + vak.pakket() + ", " + perioden + ": "
                + (vak.verandert() ? vak.aandeelTekst() + " verandert" : "niets verandert"));
        for (Soortverschil soort : vak.soorten()) {
            uit.println("    " + soort.onderdeel().naam() + ": " + soort.aandeelTekst());
            soort.groepen().forEach(groep -> alsTekst(groep, uit));
            if (soort.meer() > 0) {
                uit.println("      En nog " + soort.meer() + " kleinere groepen.");
            }
        }
    }

    private static void alsTekst(Groep groep, PrintStream uit) {
        uit.println("      " + (groep.voorziening() == null ? "" : groep.voorziening() + " ") + "van " + groep.van()
                + " naar " + groep.naar() + " (" + groep.richting().tekst() + "): "
                + (groep.vanVooraf() == null
                        ? groep.aandeelTekst()
                        : groep.vanVoorafTekst() + " van wat nu zo uitkomt, " + groep.aandeelTekst() + " van alles"));
        uit.println("        Altijd: " + groep.inWoorden());
        Groepsvoorbeeld voorbeeld = groep.voorbeeld();
        uit.println("        Bijvoorbeeld: "
                + (voorbeeld.casus().cel().isEmpty()
                        ? "niets ingevuld"
                        : voorbeeld.casus().cel())
                + (voorbeeld.rijen().isEmpty() ? "" : ", door " + String.join(", ", voorbeeld.rijen())));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.verschil.Domeinverschil;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.vergelijking.Gewijzigderij;
import nl.jeugdroute.vergelijking.NietMeegenomen;
import nl.jeugdroute.vergelijking.Overgang;
import nl.jeugdroute.vergelijking.Telling;
import nl.jeugdroute.vergelijking.Veldverschil;
import nl.jeugdroute.vergelijking.Vergelijking;
import nl.jeugdroute.vergelijking.Verschil;

/** A comparison on paper or as JSON. It names the cases it was given and never repeats their facts. */
final class Vergelijkverslag {

    private Vergelijkverslag() {}

    /** The contract of {@code --json}. */
    private record Verslag(
            List<Telling> tellingen,
            int vergeleken,
            int anders,
            int alleenUitleg,
            int lichter,
            int zwaarder,
            List<Overgang> matrix,
            List<Regel> verschillen,
            List<Gewijzigderij> gewijzigd,
            Domeinverslag.Domein domein,
            NietMeegenomen nietMeegenomen,
            List<String> nietMeegenomenZinnen) {}

    private record Regel(
            String bron,
            String naam,
            String titel,
            List<Veldverschil> velden,
            List<String> rijen,
            List<String> lichter,
            List<String> zwaarder) {}

    /** Whether anything comes out otherwise, if only an explanation, or no longer comes out at all. */
    static boolean verschilt(Vergelijking vergelijking) {
        return !vergelijking.verschillen().isEmpty()
                || !vergelijking.nietMeegenomen().mislukt().isEmpty();
    }

    static void alsJson(Vergelijking v, Domeinverschil domein, PrintStream uit) {
        Verslag verslag = new Verslag(
                v.tellingen(),
                v.vergeleken(),
                v.anders(),
                v.alleenUitleg(),
                v.lichter(),
                v.zwaarder(),
                v.matrix(),
                v.verschillen().stream().map(Vergelijkverslag::regel).toList(),
                v.gewijzigd(),
                Domeinverslag.alsGegevens(domein),
                v.nietMeegenomen(),
                nietMeegenomen(v, domein));
        uit.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(verslag));
    }

    private static Regel regel(Verschil verschil) {
        return new Regel(
                verschil.casus().bron().name(),
                verschil.casus().naam(),
                verschil.casus().titel(),
                verschil.velden(),
                verschil.rijen(),
                verschil.lichter(),
                verschil.zwaarder());
    }

    static void alsTekst(Vergelijking v, Domeinverschil domein, PrintStream uit) {
        uit.println(
                v.gewijzigd().isEmpty()
                        ? "Geen enkele rij verschilt."
                        : v.gewijzigd().size() + " rijen verschillen:");
        v.gewijzigd()
                .forEach(rij -> uit.println("  " + rij.bestand() + ", rij " + rij.id() + " (" + woord(rij.aard()) + ")"
                        + (rij.aard() == Gewijzigderij.Aard.GEWIJZIGD ? ": " + cellen(rij) : "")));
        uit.println();
        if (v.tellingen().isEmpty()) {
            uit.println("Er is geen enkele casus vergeleken.");
        }
        v.tellingen().forEach(telling -> uit.println(telling.zin() + "."));
        if (v.lichter() > 0) {
            uit.println("Let op: bij " + v.lichter() + " casussen wordt iets lichter.");
        }
        if (v.zwaarder() > 0) {
            uit.println("Bij " + v.zwaarder() + " casussen wordt iets zwaarder.");
        }
        List<Overgang> anders =
                v.matrix().stream().filter(overgang -> !overgang.blijft()).toList();
        if (!anders.isEmpty()) {
            uit.println();
            uit.println("Andere hoofdroute:");
            anders.forEach(o -> uit.println("  " + o.aantal() + " keer van " + o.van() + " naar " + o.naar()));
        }
        v.verschillen().forEach(verschil -> verschil(uit, verschil));
        Domeinverslag.alsTekst(domein, uit);
        uit.println();
        uit.println("Niet meegenomen:");
        nietMeegenomen(v, domein).forEach(zin -> uit.println("  - " + zin));
    }

    private static List<String> nietMeegenomen(Vergelijking v, Domeinverschil domein) {
        return Stream.of(domein.nietDoorgerekend(), v.nietMeegenomen().zinnen(), domein.nietMeegenomen())
                .flatMap(List::stream)
                .toList();
    }

    private static void verschil(PrintStream uit, Verschil verschil) {
        uit.println();
        uit.println(verschil.casus().naam()
                + (verschil.casus().titel().isEmpty()
                        ? ""
                        : " " + verschil.casus().titel())
                + (verschil.rijen().isEmpty() ? "" : ", door " + String.join(", ", verschil.rijen())));
        verschil.velden()
                .forEach(veld -> uit.println(
                        "  " + veld.veld().label() + ": " + regels(veld.nu()) + " -> " + regels(veld.straks())));
        verschil.lichter().forEach(wat -> uit.println("  Lichter: " + wat));
        verschil.zwaarder().forEach(wat -> uit.println("  Zwaarder: " + wat));
    }

    private static String regels(String waarde) {
        return waarde.isEmpty() ? "niets" : waarde.replace("\n", " | ");
    }

    private static String cellen(Gewijzigderij rij) {
        return String.join(
                "; ",
                rij.cellen().stream()
                        .map(cel -> cel.kolom() + " van \"" + cel.nu() + "\" naar \"" + cel.straks() + "\"")
                        .toList());
    }

    private static String woord(Gewijzigderij.Aard aard) {
        return switch (aard) {
            case NIEUW -> "nieuw";
            case GEWIJZIGD -> "gewijzigd";
            case VERWIJDERD -> "verwijderd";
        };
    }
}

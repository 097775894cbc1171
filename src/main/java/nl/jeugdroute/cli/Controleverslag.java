// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.herladen.Keuring;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.voorbeelden.Naloop;

/**
 * What checking a rules folder gave, for people and for other programs.
 *
 * @param pakketten the packs that could be read; none when something is wrong in the files
 */
record Controleverslag(List<Bevinding> bevindingen, List<Pakketverslag> pakketten) {

    /** More ids than this on a screen help nobody; the JSON has them all. */
    private static final int MEESTE_RIJEN = 40;

    /**
     * One pack.
     *
     * @param voorbeelden how many examples were tried
     * @param rijen how many rows the pack has over all its dates
     * @param ongeraakt ids of rows that no example touches
     */
    record Pakketverslag(
            String id,
            String naam,
            String status,
            Tijdvak geldigheid,
            List<Setverslag> tijdvakken,
            int voorbeelden,
            int rijen,
            List<String> ongeraakt) {}

    /** A pack in one tijdvak. */
    record Setverslag(Tijdvak tijdvak, int tabellen, int rijen, int voorzieningen, String hash) {}

    /** Tries the examples of all packs: the check that rules must pass before the application uses them. */
    static Controleverslag van(Regelstand stand, Clock klok) {
        List<Pakketverslag> pakketten = new ArrayList<>();
        for (Pakket pakket : stand.pakketten()) {
            Naloop naloop = Naloop.van(stand, pakket, klok);
            pakketten.add(new Pakketverslag(
                    pakket.id(),
                    pakket.naam(),
                    pakket.status().name(),
                    pakket.geldigheid(),
                    pakket.tijdvakken().stream()
                            .map(tijdvak -> set(stand.voor(pakket.id(), tijdvak.van()), tijdvak))
                            .toList(),
                    naloop.voorbeelden(),
                    naloop.rijen(),
                    naloop.ongeraakt()));
        }
        return new Controleverslag(new Keuring(klok).probeer(stand), pakketten);
    }

    private static Setverslag set(Regelset set, Tijdvak tijdvak) {
        return new Setverslag(
                tijdvak,
                set.tabellen().size(),
                set.tabellen().stream().mapToInt(tabel -> tabel.rijen().size()).sum(),
                set.voorzieningcodes().size(),
                set.kenmerk().hash());
    }

    void alsJson(PrintStream uit) {
        uit.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }

    void alsTekst(PrintStream uit) {
        for (Pakketverslag pakket : pakketten) {
            uit.println(
                    pakket.id() + " (" + pakket.naam() + "): " + pakket.status() + ", " + periode(pakket.geldigheid()));
            pakket.tijdvakken()
                    .forEach(set -> uit.println("  " + periode(set.tijdvak()) + ": " + set.tabellen() + " tabellen, "
                            + set.rijen() + " rijen, " + set.voorzieningen() + " voorzieningen, hash " + set.hash()));
            uit.println("  " + pakket.voorbeelden() + " voorbeelden nagelopen");
            dekking(uit, pakket);
        }
        bevindingen.forEach(bevinding -> uit.println(bevinding.regel()));
        uit.println(bevindingen.isEmpty() ? "Geen bevindingen." : "Bevindingen: " + bevindingen.size() + ".");
    }

    private static void dekking(PrintStream uit, Pakketverslag pakket) {
        List<String> ongeraakt = pakket.ongeraakt();
        if (ongeraakt.isEmpty()) {
            uit.println("  Elke rij wordt door een voorbeeld geraakt.");
            return;
        }
        int meer = ongeraakt.size() - MEESTE_RIJEN;
        uit.println("  " + ongeraakt.size() + " van " + pakket.rijen() + " rijen raakt geen enkel voorbeeld: "
                + String.join(", ", ongeraakt.subList(0, Math.min(MEESTE_RIJEN, ongeraakt.size())))
                + (meer > 0 ? " en nog " + meer + " (alle met --json)." : "."));
    }

    private static String periode(Tijdvak tijdvak) {
        return tijdvak.van() + (tijdvak.tot() == null ? " en later" : " t/m " + tijdvak.tot());
    }
}

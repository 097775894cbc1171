// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.bewijs.Bewijs;
import nl.jeugdroute.bewijs.Bewijspunt;
import nl.jeugdroute.bewijs.Bewijsstaat;
import nl.jeugdroute.bewijs.Bewijsvoering;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.herladen.Keuring;
import nl.jeugdroute.oefening.Oefenboek;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.voorbeelden.Naloop;

/**
 * What checking a rules folder gave, for people and for other programs.
 *
 * @param bevindingen what keeps these rules from going live
 * @param waarschuwingen rows that never fire, never matter or stand twice
 * @param pakketten the packs that could be read; none when something is wrong in the files
 */
record Controleverslag(List<Bevinding> bevindingen, List<Bevinding> waarschuwingen, List<Pakketverslag> pakketten) {

    /** More ids than this on a screen help nobody; the JSON has them all. */
    private static final int MEESTE_RIJEN = 40;

    /**
     * One pack.
     *
     * @param voorbeelden how many examples were tried
     * @param verhalen how many stories tell what the rules say
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
            int verhalen,
            int rijen,
            List<String> ongeraakt) {}

    /** A pack in one tijdvak. */
    record Setverslag(
            Tijdvak tijdvak,
            int tabellen,
            int rijen,
            int voorzieningen,
            String hash,
            int beloften,
            Bewijs.Omvang bewijs) {}

    /** What could not be read. */
    static Controleverslag onleesbaar(List<Bevinding> bevindingen) {
        return new Controleverslag(bevindingen, List.of(), List.of());
    }

    /** Tries the examples of all packs and proves their promises: the check that rules must pass before the application uses them. */
    static Controleverslag van(Regelstand stand, Clock klok) {
        Bewijsstaat bewijs = Bewijsstaat.van(stand);
        List<Bevinding> bevindingen = new ArrayList<>(new Keuring(klok).probeer(stand));
        bevindingen.addAll(bewijs.bevindingen());
        List<Pakketverslag> pakketten = new ArrayList<>();
        for (Pakket pakket : stand.pakketten()) {
            Naloop naloop = Naloop.van(stand, pakket, klok);
            Oefenboek.Hoofdstuk verhalen = Oefenboek.lees(stand, pakket.id(), klok);
            bevindingen.addAll(verhalen.bevindingen());
            pakketten.add(new Pakketverslag(
                    pakket.id(),
                    pakket.naam(),
                    pakket.status().name(),
                    pakket.geldigheid(),
                    pakket.tijdvakken().stream()
                            .map(tijdvak -> set(stand.voor(pakket.id(), tijdvak.van()), tijdvak))
                            .toList(),
                    naloop.voorbeelden(),
                    verhalen.casussen().size(),
                    naloop.rijen(),
                    naloop.ongeraakt()));
        }
        return new Controleverslag(
                bevindingen,
                bewijs.waarschuwingen().stream().map(Bewijspunt::bevinding).toList(),
                pakketten);
    }

    private static Setverslag set(Regelset set, Tijdvak tijdvak) {
        return new Setverslag(
                tijdvak,
                set.tabellen().size(),
                set.tabellen().stream().mapToInt(tabel -> tabel.rijen().size()).sum(),
                set.voorzieningcodes().size(),
                set.kenmerk().hash(),
                Bewijsvoering.van(set).beloften(),
                Bewijsvoering.van(set).omvang());
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
                            + set.rijen() + " rijen, " + set.voorzieningen() + " voorzieningen, hash " + set.hash()
                            + System.lineSeparator() + "    " + bewijs(set)));
            uit.println("  " + pakket.voorbeelden() + " voorbeelden nagelopen");
            if (pakket.verhalen() > 0) {
                uit.println("  " + pakket.verhalen() + " verhalen vertellen wat de regels zeggen");
            }
            dekking(uit, pakket);
        }
        waarschuwingen.forEach(waarschuwing -> uit.println("Waarschuwing: " + waarschuwing.regel()));
        bevindingen.forEach(bevinding -> uit.println(bevinding.regel()));
        uit.println(bevindingen.isEmpty() ? "Geen bevindingen." : "Bevindingen: " + bevindingen.size() + ".");
    }

    private static String bewijs(Setverslag set) {
        Bewijs.Omvang omvang = set.bewijs();
        return set.beloften() + " beloften getoetst over 2^" + omvang.bits() + " casussen (" + omvang.feiten()
                + " feiten, " + omvang.variabelen() + " variabelen, " + omvang.knopen() + " knopen, "
                + omvang.milliseconden() + " ms)";
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

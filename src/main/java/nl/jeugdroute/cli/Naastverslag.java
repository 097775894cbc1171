// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Blok;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Cijfers;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Gelijk;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Kant;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Plaats;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Proef;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Rijnaam;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Uitkomst;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Vak;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Zelfde;
import nl.jeugdroute.vergelijking.onderwerp.Vondst;

/** Packs side by side on paper: one under the other, for a terminal has no columns to spare. */
final class Naastverslag {

    private static final String STREEP = "-".repeat(72);

    private final PrintStream uit;

    Naastverslag(PrintStream uit) {
        this.uit = uit;
    }

    void schrijf(Naastelkaar naast) {
        Map<String, String> namen = naast.kanten().stream().collect(Collectors.toMap(Kant::pakket, Kant::naam));
        naast.kanten().forEach(this::kant);
        naast.blokken().forEach(blok -> blok(blok, namen));
        uit.println();
        uit.println(STREEP);
        uit.println("Dezelfde casus in elke gemeente (oefencasussen, fictief)");
        naast.proeven().forEach(proef -> proef(proef, namen));
    }

    private void kant(Kant kant) {
        Cijfers cijfers = kant.cijfers();
        uit.println(kant.naam() + " (" + kant.pakket() + "), "
                + kant.status().name().toLowerCase(Locale.ROOT) + ", regels van " + kant.dag());
        uit.println("  vrij aanbod: " + cijfers.vrijAanbod() + ", hulp op maat: " + cijfers.hulpOpMaat()
                + ", open punten: " + cijfers.openPunten() + ", eigen rijen: " + cijfers.eigenRijen()
                + ", waarvan aanname: " + cijfers.aannames());
    }

    private void blok(Blok blok, Map<String, String> namen) {
        uit.println();
        uit.println(STREEP);
        uit.println(blok.onderwerp().titel() + ". " + blok.onderwerp().vraag());
        if (!blok.gelijk().isEmpty()) {
            uit.println();
            uit.println("  Overal gelijk");
            blok.gelijk().forEach(this::gelijk);
        }
        for (Vak vak : blok.vakken()) {
            uit.println();
            uit.println("  " + namen.get(vak.pakket()));
            vak.eigen().forEach(vondst -> vondst(vondst, vondst.rij(), bron(vondst.bron(), vondst.aanname())));
            for (Zelfde zelfde : vak.zelfde()) {
                uit.println("    Zelfde als " + namen.get(zelfde.als()) + ": " + lijst(zelfde.vondsten(), Vondst::rij));
            }
            if (vak.leeg() != null) {
                uit.println("    " + vak.leeg());
            }
        }
    }

    private void gelijk(Gelijk gelijk) {
        vondst(
                gelijk.vondst(),
                gelijk.rijen().stream().map(Plaats::rij).distinct().collect(Collectors.joining(", ")),
                gelijk.rijen().size() == 1
                        ? bron(
                                gelijk.rijen().get(0).bron(),
                                gelijk.rijen().get(0).aanname())
                        : gelijk.rijen().stream()
                                .map(plaats -> plaats.pakket() + " " + bron(plaats.bron(), plaats.aanname()))
                                .collect(Collectors.joining("; ")));
    }

    private void vondst(Vondst vondst, String rijen, String bron) {
        String naam = vondst.naam().isEmpty() ? "" : vondst.naam() + ": ";
        uit.println("    " + rijen + "  " + naam + vondst.tekst() + " [" + bron + "]");
        vondst.volgt().forEach(zin -> uit.println("      " + zin.soort() + ": " + zin.tekst()));
    }

    private static String bron(String bron, boolean aanname) {
        return bron + (aanname ? ", aanname" : "");
    }

    private void proef(Proef proef, Map<String, String> namen) {
        uit.println();
        uit.println("  " + proef.titel() + ". " + proef.verhaal() + " "
                + proef.overeenkomst().tekst() + ".");
        proef.uitkomsten()
                .forEach(uitkomst -> uit.println("    " + namen.get(uitkomst.pakket()) + ": " + uitkomst(uitkomst)));
    }

    private static String uitkomst(Uitkomst uitkomst) {
        if (uitkomst.melding() != null) {
            return uitkomst.melding();
        }
        String hulp = lijst(uitkomst.hulp(), deel -> deel.naam() + ", beschikking: " + deel.beschikking());
        return uitkomst.routenaam()
                + (uitkomst.urgentie().isEmpty() ? "" : " (" + uitkomst.urgentie() + ")")
                + (uitkomst.nevenroutes().isEmpty() ? "" : "; loopt mee: " + lijst(uitkomst.nevenroutes(), n -> n))
                + (hulp.isEmpty() ? "" : "; " + hulp)
                + (uitkomst.acties().isEmpty() ? "" : "; eigen actie: " + String.join(" ", uitkomst.acties()))
                + "; door " + lijst(uitkomst.rijen(), Rijnaam::rij);
    }

    private static <T> String lijst(List<T> delen, Function<T, String> tekst) {
        return delen.stream().map(tekst).collect(Collectors.joining(", "));
    }
}

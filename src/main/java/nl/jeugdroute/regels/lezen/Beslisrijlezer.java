// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.redenering.Veld;
import nl.jeugdroute.redenering.Veldenlijst;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.rijen.Gevolg;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Suggestie;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.regels.voorwaarde.Celfout;
import nl.jeugdroute.regels.voorwaarde.Celgrammatica;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;

/** Reads a row of a decision table into conditions and conclusions. */
final class Beslisrijlezer {

    private final Veldenlijst velden;
    private final Codeboek codeboek;
    private final Rijkop rijkop;
    private final Bevindingen bevindingen;

    Beslisrijlezer(Veldenlijst velden, Codeboek codeboek, Rijkop rijkop, Bevindingen bevindingen) {
        this.velden = velden;
        this.codeboek = codeboek;
        this.rijkop = rijkop;
        this.bevindingen = bevindingen;
    }

    List<Beslisrij> lees(Tabel tabel, Tabelopgave opgave) {
        List<Kolom> voorwaarden = tabel.kolommen(Rol.VOORWAARDE).stream()
                .filter(kolom -> bekend(tabel, opgave, kolom))
                .toList();
        return tabel.rijen().stream()
                .takeWhile(rij -> !bevindingen.vol())
                .map(rij -> rij(tabel, opgave, voorwaarden, rij))
                .toList();
    }

    private boolean bekend(Tabel tabel, Tabelopgave opgave, Kolom kolom) {
        Optional<Veld> veld = velden.veld(kolom.naam());
        if (veld.isEmpty()) {
            bevindingen.rij(tabel.bestand(), 1, "Kolom " + Suggestie.onbekend(kolom.naam(), velden.namen()));
            return false;
        }
        if (veld.get().onderwerp() == Onderwerp.VOORZIENING && opgave.onderwerp() == Onderwerp.CASUS) {
            bevindingen.rij(
                    tabel.bestand(),
                    1,
                    "Kolom " + kolom.naam() + " gaat over een voorziening, maar deze tabel gaat over de hele casus."
                            + " Zet \"onderwerp: voorziening\" in pakket.yaml.");
            return false;
        }
        if (kolom.naam().equals("factoren") && !alleenPlanthemas(tabel)) {
            bevindingen.rij(
                    tabel.bestand(), 1, "Factoren mogen alleen thema's voor het plan geven, nooit een route of actie.");
            return false;
        }
        return true;
    }

    private static boolean alleenPlanthemas(Tabel tabel) {
        return tabel.kolommen(Rol.CONCLUSIE).stream()
                .allMatch(kolom -> kolom.naam().equals(Soort.PLANTHEMA.kolom()));
    }

    private Beslisrij rij(Tabel tabel, Tabelopgave opgave, List<Kolom> kolommen, Rij rij) {
        List<Celvoorwaarde> voorwaarden = new ArrayList<>();
        for (Kolom kolom : kolommen) {
            Veld veld = velden.veld(kolom.naam()).orElseThrow();
            try {
                Voorwaarde voorwaarde = Celgrammatica.lees(veld, rij.cel(kolom.naam()));
                if (!(voorwaarde instanceof Voorwaarde.MaaktNietUit)) {
                    voorwaarden.add(new Celvoorwaarde(veld.naam(), velden.plaats(veld.naam()), voorwaarde));
                }
            } catch (Celfout fout) {
                bevindingen.cel(tabel, rij, kolom.naam(), String.valueOf(fout.getMessage()));
            }
        }
        List<Gevolg> gevolgen = new ArrayList<>();
        for (Soort soort : Soort.values()) {
            if (!soort.kolom().isEmpty()) {
                gevolgen.addAll(gevolgen(tabel, rij, soort));
            }
        }
        boolean leeg = tabel.kolommen(Rol.CONCLUSIE).stream()
                .allMatch(kolom -> rij.cel(kolom.naam()).isEmpty());
        if (leeg) {
            bevindingen.rij(tabel.bestand(), rij.nummer(), "Deze rij (" + rij.id() + ") concludeert niets.");
        }
        return new Beslisrij(
                rijkop.geldig(tabel, rij),
                rijkop.regel(tabel, rij, rij.cel("reden")),
                opgave.onderwerp(),
                opgave.bijVerlopen(),
                voorwaarden,
                gevolgen);
    }

    private List<Gevolg> gevolgen(Tabel tabel, Rij rij, Soort soort) {
        String cel = rij.cel(soort.kolom());
        if (cel.isEmpty()) {
            return List.of();
        }
        if (soort == Soort.VOORBEHOUD) {
            return List.of(new Gevolg(soort, cel));
        }
        List<Gevolg> gevolgen = new ArrayList<>();
        for (String deel : cel.split("\\|", -1)) {
            String waarde = deel.strip();
            if (codeboek.van(soort).contains(waarde)) {
                gevolgen.add(new Gevolg(soort, waarde));
            } else {
                bevindingen.cel(tabel, rij, soort.kolom(), Suggestie.onbekend(waarde, codeboek.van(soort)));
            }
        }
        return gevolgen;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Veld;
import nl.jeugdroute.redenering.Veldenlijst;
import nl.jeugdroute.regels.rijen.Belofterij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Suggestie;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.regels.voorwaarde.Celfout;
import nl.jeugdroute.regels.voorwaarde.Celgrammatica;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;

/** Reads the promises of a layer: the same cells as in a decision table, about facts and about what an advies says. */
final class Beloftelezer {

    /** The table of this name holds promises, in any layer. */
    static final String TABEL = "beloften";

    private final Veldenlijst velden;
    private final Rijkop rijkop;
    private final Bevindingen bevindingen;

    Beloftelezer(Veldenlijst velden, Rijkop rijkop, Bevindingen bevindingen) {
        this.velden = velden;
        this.rijkop = rijkop;
        this.bevindingen = bevindingen;
    }

    /** The field a column speaks about. */
    static String veld(Kolom kolom) {
        for (String begin : List.of(Belofterij.ALTIJD, Belofterij.NOOIT)) {
            if (kolom.naam().startsWith(begin)) {
                return kolom.naam().substring(begin.length());
            }
        }
        return kolom.naam();
    }

    List<Belofterij> lees(Tabel tabel) {
        List<Kolom> kolommen = tabel.kolommen().stream()
                .filter(kolom -> kolom.rol() == Rol.VOORWAARDE || kolom.rol() == Rol.BELOFTE)
                .filter(kolom -> bekend(tabel, kolom))
                .toList();
        return tabel.rijen().stream()
                .takeWhile(rij -> !bevindingen.vol())
                .map(rij -> rij(tabel, kolommen, rij))
                .toList();
    }

    private boolean bekend(Tabel tabel, Kolom kolom) {
        if (velden.veld(veld(kolom)).isPresent()) {
            return true;
        }
        bevindingen.rij(
                tabel.bestand(), 1, "Kolom " + kolom.naam() + ": " + Suggestie.onbekend(veld(kolom), velden.namen()));
        return false;
    }

    private Belofterij rij(Tabel tabel, List<Kolom> kolommen, Rij rij) {
        List<Celvoorwaarde> als = new ArrayList<>();
        List<Celvoorwaarde> altijd = new ArrayList<>();
        List<Celvoorwaarde> nooit = new ArrayList<>();
        boolean perVoorziening = false;
        for (Kolom kolom : kolommen) {
            Veld veld = velden.veld(veld(kolom)).orElseThrow();
            Optional<Celvoorwaarde> cel = cel(tabel, rij, kolom, veld);
            if (cel.isPresent()) {
                perVoorziening |= veld.onderwerp() == Onderwerp.VOORZIENING;
                if (kolom.rol() == Rol.VOORWAARDE) {
                    als.add(cel.get());
                } else if (kolom.naam().startsWith(Belofterij.ALTIJD)) {
                    altijd.add(cel.get());
                } else {
                    nooit.add(cel.get());
                }
            }
        }
        boolean leeg = tabel.kolommen(Rol.BELOFTE).stream()
                .map(kolom -> rij.cel(kolom.naam()))
                .allMatch("*"::equals);
        if (leeg) {
            bevindingen.rij(
                    tabel.bestand(),
                    rij.nummer(),
                    "Deze rij (" + rij.id() + ") belooft niets. Vul een kolom in die met \"dan\" begint.");
        }
        return new Belofterij(
                rijkop.geldig(tabel, rij),
                rijkop.regel(tabel, rij, rij.cel("reden")),
                perVoorziening ? Onderwerp.VOORZIENING : Onderwerp.CASUS,
                als,
                altijd,
                nooit);
    }

    private Optional<Celvoorwaarde> cel(Tabel tabel, Rij rij, Kolom kolom, Veld veld) {
        String cel = rij.cel(kolom.naam());
        try {
            Voorwaarde voorwaarde = Celgrammatica.lees(veld, cel);
            if (voorwaarde instanceof Voorwaarde.MaaktNietUit) {
                return Optional.empty();
            }
            return Optional.of(new Celvoorwaarde(veld.naam(), velden.plaats(veld.naam()), voorwaarde));
        } catch (Celfout fout) {
            bevindingen.cel(tabel, rij, kolom.naam(), String.valueOf(fout.getMessage()));
            return Optional.empty();
        }
    }
}

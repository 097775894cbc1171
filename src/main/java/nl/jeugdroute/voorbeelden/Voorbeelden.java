// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.triage.Triage;

/** Reads the example cases of the packs and checks them against the rules. */
public final class Voorbeelden {

    private final Regelbibliotheek bibliotheek;
    private final Triage triage;

    public Voorbeelden(Regelbibliotheek bibliotheek, Triage triage) {
        this.bibliotheek = bibliotheek;
        this.triage = triage;
    }

    /** Examples that could be read, and what is wrong with the others. */
    public record Gelezen(List<Voorbeeld> voorbeelden, List<Bevinding> bevindingen) {}

    /** Reads the examples of a pack. */
    public Gelezen lees(String pakket) {
        List<Voorbeeld> gelezen = new ArrayList<>();
        List<Bevinding> bevindingen = new ArrayList<>();
        Casuslezer lezer = new Casuslezer(bibliotheek);
        Tabel tabel = bibliotheek.voorbeelden(pakket);
        for (Rij rij : tabel.rijen()) {
            try {
                Leesresultaat resultaat =
                        lezer.lees(Feitencel.alsJson(pakket, rij.cel("peildatum"), rij.cel("feiten")));
                if (resultaat instanceof Leesresultaat.Gelezen goed) {
                    gelezen.add(new Voorbeeld(pakket, tabel.bestand(), rij, goed.casus()));
                } else {
                    ((Leesresultaat.Fouten) resultaat)
                            .fouten()
                            .forEach(fout -> bevindingen.add(bevinding(tabel, rij, fout.melding())));
                }
            } catch (IllegalArgumentException e) {
                bevindingen.add(bevinding(tabel, rij, String.valueOf(e.getMessage())));
            }
        }
        return new Gelezen(gelezen, bevindingen);
    }

    private static Bevinding bevinding(Tabel tabel, Rij rij, String melding) {
        return new Bevinding(tabel.bestand(), rij.nummer(), rij.id(), "feiten", rij.cel("feiten"), melding);
    }

    /** Checks one example; no findings means the rules still say what it expects. */
    public List<Bevinding> controleer(Voorbeeld voorbeeld) {
        return new Verwachting(voorbeeld, triage.adviseer(voorbeeld.casus())).afwijkingen();
    }

    /** Reads and checks every example of a pack. */
    public List<Bevinding> controleer(String pakket) {
        Gelezen gelezen = lees(pakket);
        List<Bevinding> bevindingen = new ArrayList<>(gelezen.bevindingen());
        gelezen.voorbeelden().forEach(voorbeeld -> bevindingen.addAll(controleer(voorbeeld)));
        return bevindingen;
    }
}

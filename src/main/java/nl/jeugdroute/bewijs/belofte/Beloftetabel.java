// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.regels.rijen.Belofterij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Holds the promises that stand as rows in {@code beloften.csv} against every case. */
final class Beloftetabel {

    private final Regelmodel model;
    private final Tegenvoorbeeld tegenvoorbeeld;

    Beloftetabel(Regelmodel model) {
        this.model = model;
        this.tegenvoorbeeld = new Tegenvoorbeeld(model);
    }

    List<Schending> schendingen() {
        List<Schending> schendingen = new ArrayList<>();
        for (Belofterij rij : model.set().toezeggingen().beloften()) {
            for (String voorziening : model.onderwerpen(rij)) {
                Optional<Schending> schending = toets(rij, voorziening.isEmpty() ? null : voorziening);
                if (schending.isPresent()) {
                    schendingen.add(schending.get());
                    break;
                }
            }
        }
        return schendingen;
    }

    private Optional<Schending> toets(Belofterij rij, @Nullable String voorziening) {
        BDD als = model.voldoen(rij.als(), voorziening);
        if (als.isContradiction()) {
            return Optional.empty();
        }
        List<Celvoorwaarde> gebroken = new ArrayList<>();
        BDD fout = model.ruimte().onwaar();
        for (Celvoorwaarde cel : rij.altijd()) {
            BDD schending = als.and(model.schendt(cel.veld(), voorziening, cel.voorwaarde()));
            if (!schending.isContradiction()) {
                gebroken.add(cel);
                fout = fout.or(schending);
            }
        }
        for (Celvoorwaarde cel : rij.nooit()) {
            BDD schending = als.and(model.voldoet(cel.veld(), voorziening, cel.voorwaarde()));
            if (!schending.isContradiction()) {
                gebroken.add(cel);
                fout = fout.or(schending);
            }
        }
        return tegenvoorbeeld.bij(fout).map(punt -> schending(rij, voorziening, gebroken, punt));
    }

    private Schending schending(Belofterij rij, @Nullable String voorziening, List<Celvoorwaarde> gebroken, Punt punt) {
        Regel regel = rij.regel();
        Set<String> velden = new TreeSet<>();
        gebroken.forEach(cel -> velden.add((rij.altijd().contains(cel) ? "altijd " : "nooit ") + cel.veld() + " "
                + cel.voorwaarde().tekst()));
        return new Schending(
                regel.id(),
                Beloftenproef.bestand(model.set(), regel),
                regel.rijnummer(),
                regel.reden(),
                tegenvoorbeeld.beeld(punt),
                "Beloofd is: " + String.join("; ", velden) + (voorziening == null ? "" : ", bij " + voorziening)
                        + ". De routes zijn hier: " + tegenvoorbeeld.routes(punt) + ".",
                tegenvoorbeeld.rijen(punt));
    }
}

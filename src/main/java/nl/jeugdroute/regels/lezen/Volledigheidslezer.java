// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.redenering.Veld;
import nl.jeugdroute.redenering.Veldenlijst;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.rijen.Volledigheid;
import nl.jeugdroute.regels.tabel.Suggestie;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.regels.voorwaarde.Celfout;
import nl.jeugdroute.regels.voorwaarde.Celgrammatica;

/** Reads from {@code pakket.yaml} which tables vouch to be complete, and when. */
record Volledigheidslezer(Veldenlijst velden, Bevindingen bevindingen) {

    Optional<Volledigheid> lees(Tabel tabel, Tabelopgave opgave) {
        if (opgave.volledig() == null) {
            return Optional.empty();
        }
        List<Celvoorwaarde> als = new ArrayList<>();
        for (Map.Entry<String, String> cel : opgave.volledig().entrySet()) {
            Optional<Veld> veld = velden.veld(cel.getKey());
            if (veld.isEmpty()) {
                meld(tabel, Suggestie.onbekend(cel.getKey(), velden.namen()));
                continue;
            }
            try {
                als.add(new Celvoorwaarde(
                        cel.getKey(), velden.plaats(cel.getKey()), Celgrammatica.lees(veld.get(), cel.getValue())));
            } catch (Celfout fout) {
                meld(tabel, cel.getKey() + ": " + fout.getMessage());
            }
        }
        return Optional.of(new Volledigheid(tabel.laag(), tabel.naam(), als));
    }

    private void meld(Tabel tabel, String wat) {
        bevindingen.bestand(
                tabel.bestand().replaceFirst("[^/]*$", "pakket.yaml"),
                "Bij tabel " + tabel.naam() + " staat achter volledig: " + wat);
    }
}

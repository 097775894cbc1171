// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.List;
import java.util.Optional;
import nl.jeugdroute.regels.tabel.Rij;

/** A table file as text, before anybody judges what its rows mean: its header and its rows. */
public record Tabelbestand(List<String> kop, List<Rij> rijen) {

    public Tabelbestand {
        kop = List.copyOf(kop);
        rijen = List.copyOf(rijen);
    }

    /** Reads CSV as strictly as the rules folder is read; nothing, with findings, when it is no good CSV. */
    public static Optional<Tabelbestand> lees(String naam, byte[] csv, Bevindingen bevindingen) {
        int eerder = bevindingen.lijst().size();
        return new Csvlezer(bevindingen)
                .lees(naam, csv)
                .filter(inhoud -> bevindingen.lijst().size() == eerder)
                .map(inhoud -> new Tabelbestand(inhoud.kop(), inhoud.rijen()));
    }
}

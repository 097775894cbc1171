// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.regels;

import java.util.HashMap;
import java.util.Map;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.web.woorden.Koppeling;

/** The documents behind the rows: {@code NOP § 5.4.10} becomes the section with the address of its document. */
final class Bronnenlijst {

    private final Map<String, Rij> documenten = new HashMap<>();

    Bronnenlijst(Regelset regels) {
        regels.tabellen().stream()
                .filter(tabel -> tabel.naam().equals("bronnen"))
                .flatMap(tabel -> tabel.rijen().stream())
                .forEach(rij -> documenten.put(rij.id(), rij));
    }

    Koppeling koppeling(String bron) {
        int spatie = bron.indexOf(' ');
        Rij document = documenten.get(spatie < 0 ? bron : bron.substring(0, spatie));
        if (document == null || document.cel("url").isEmpty()) {
            return new Koppeling(bron, null);
        }
        return new Koppeling(bron, document.cel("url"));
    }
}

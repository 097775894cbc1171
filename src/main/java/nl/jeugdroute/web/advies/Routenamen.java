// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.HashMap;
import java.util.Map;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.web.woorden.Woorden;

/** What the pack calls its routes, also those an advies does not conclude. */
final class Routenamen {

    private static final String TABEL = "rangorde";

    private final Map<String, String> namen = new HashMap<>();
    private final Woorden woorden;

    Routenamen(Regelbibliotheek bibliotheek, Woorden woorden, Advies advies) {
        this.woorden = woorden;
        try {
            bibliotheek.voor(advies.gemeente(), advies.peildatum()).tabellen().stream()
                    .filter(tabel -> tabel.naam().equals(TABEL))
                    .flatMap(tabel -> tabel.rijen().stream())
                    .forEach(rij -> namen.put(rij.id(), rij.cel("naam")));
        } catch (OnbekendPakket | GeenRegelsOpDatum regelsZijnWeg) {
            namen.clear();
        }
    }

    /** The pack's name; the ordinary word where the name is an open term or the pack is gone. */
    String naam(Route route) {
        String naam = namen.getOrDefault(route.name(), "");
        return naam.isEmpty() || naam.contains("{") ? woorden.waarde(route) : naam;
    }
}

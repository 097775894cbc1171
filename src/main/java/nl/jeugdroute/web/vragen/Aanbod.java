// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vragen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.web.woorden.Woorden;

/** The catalogue of a pack as choices, lightest access first. */
final class Aanbod {

    private static final String VELD = "gewensteVoorzieningen";
    private static final Set<String> TABELLEN = Set.of("voorzieningen", "preventief_aanbod");

    private final Regelset regels;
    private final Woorden woorden;

    Aanbod(Regelset regels, Woorden woorden) {
        this.regels = regels;
        this.woorden = woorden;
    }

    List<Optiegroep> groepen(Vraagbouwer bouwer) {
        Map<String, Rij> rijen = new LinkedHashMap<>();
        regels.tabellen().stream()
                .filter(tabel -> TABELLEN.contains(tabel.naam()))
                .map(Tabel::rijen)
                .forEach(tabel -> tabel.forEach(rij -> rijen.put(rij.id(), rij)));
        List<Optiegroep> groepen = new ArrayList<>();
        for (Toegang toegang : Toegang.values()) {
            List<Optie> opties = regels.voorzieningcodes().stream()
                    .filter(code -> rijen.containsKey(code)
                            && rijen.get(code).cel("toegang").equals(toegang.name()))
                    .map(rijen::get)
                    .map(rij -> bouwer.optie(VELD, rij.id(), rij.cel("naam"), leeftijd(rij), rij.id()))
                    .toList();
            if (!opties.isEmpty()) {
                groepen.add(new Optiegroep(woorden.waarde(toegang), opties));
            }
        }
        return groepen;
    }

    private static String leeftijd(Rij rij) {
        String leeftijd = rij.cel("leeftijd");
        return leeftijd.isEmpty() || leeftijd.equals("*") ? "" : leeftijd + " jaar";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.bewijs.model.Sleutel;
import nl.jeugdroute.redenering.Soort;

/**
 * INV11: risk and protective factors give themes for the plan and nothing else. A conclusion that would change with a
 * factor shows it in the facts its statement depends on.
 */
final class Planthemas {

    private final Regelmodel model;

    Planthemas(Regelmodel model) {
        this.model = model;
    }

    List<Schending> schendingen() {
        Set<Integer> factoren = Set.copyOf(model.feiten().dimensies("factoren"));
        List<Schending> schendingen = new ArrayList<>();
        for (var conclusie : model.conclusies().entrySet()) {
            Sleutel sleutel = conclusie.getKey();
            if (sleutel.soort() != Soort.PLANTHEMA
                    && model.ruimte().hangtAfVan(conclusie.getValue()).stream().anyMatch(factoren::contains)) {
                List<String> rijen = model.rijen().stream()
                        .filter(rij -> rij.rij().leest("factoren") && !rij.rij().concludeert(Soort.PLANTHEMA))
                        .map(rij -> rij.rij().regel().id())
                        .distinct()
                        .toList();
                schendingen.add(new Schending(
                        "INV11",
                        Beloftenproef.VAST,
                        0,
                        "Factoren geven alleen thema's voor het plan.",
                        null,
                        "Hier hangt ook " + sleutel.soort() + " " + sleutel.waarde() + " van een factor af.",
                        rijen));
                return schendingen;
            }
        }
        return schendingen;
    }
}

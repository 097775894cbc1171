// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * INV9: what another law covers from 18 on opens no door to the team or the table. Proven over pairs: the same case
 * without that wish keeps those routes.
 */
final class Uitsluiting {

    private static final String UITGESLOTEN = "voorziening.uitgesloten";
    private static final Voorwaarde JA = new Voorwaarde.EenVan(new TreeSet<>(Set.of("JA")));

    private final Regelmodel model;
    private final Tegenvoorbeeld tegenvoorbeeld;

    Uitsluiting(Regelmodel model) {
        this.model = model;
        this.tegenvoorbeeld = new Tegenvoorbeeld(model);
    }

    List<Schending> schendingen() {
        List<Schending> schendingen = new ArrayList<>();
        for (String route : List.of("SOCIAAL_TEAM", "SPECIALISTENTAFEL")) {
            BDD geconcludeerd = model.uitkomst().besluit().entrySet().stream()
                    .filter(besluit -> besluit.getKey().equals(route))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(model.ruimte().onwaar());
            for (int d : model.feiten().dimensies("gewensteVoorzieningen")) {
                String code = String.valueOf(model.ruimte().dimensies().get(d).element());
                if (model.inBeeld().containsKey(code)) {
                    BDD alleenDoor = geconcludeerd
                            .and(model.ruimte().is(d, 1))
                            .and(model.voldoet(UITGESLOTEN, code, JA))
                            .and(model.ruimte().gegeven(geconcludeerd, d, 0).negate());
                    tegenvoorbeeld
                            .bij(alleenDoor)
                            .ifPresent(punt -> schendingen.add(new Schending(
                                    "INV9",
                                    Beloftenproef.VAST,
                                    0,
                                    "Hulp die vanaf 18 jaar onder een andere wet valt, geeft geen route naar team of tafel.",
                                    tegenvoorbeeld.beeld(punt),
                                    code + " is hier uitgesloten, en toch volgt alleen daardoor " + route + ".",
                                    tegenvoorbeeld.rijen(punt))));
                    if (!schendingen.isEmpty()) {
                        return schendingen;
                    }
                }
            }
        }
        return schendingen;
    }
}

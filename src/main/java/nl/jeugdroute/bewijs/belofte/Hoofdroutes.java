// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.model.Regelmodel;
import org.logicng.knowledgecompilation.bdds.BDD;

/** INV14: in every case there is exactly one main route. */
final class Hoofdroutes {

    private static final String TEKST = "Elke casus heeft precies een hoofdroute.";

    private final Regelmodel model;
    private final Tegenvoorbeeld tegenvoorbeeld;

    Hoofdroutes(Regelmodel model) {
        this.model = model;
        this.tegenvoorbeeld = new Tegenvoorbeeld(model);
    }

    List<Schending> schendingen() {
        List<Schending> schendingen = new ArrayList<>();
        BDD een = model.ruimte().onwaar();
        BDD twee = model.ruimte().onwaar();
        for (Map.Entry<String, BDD> route : model.uitkomst().hoofdroute().entrySet()) {
            twee = twee.or(een.and(route.getValue()));
            een = een.or(route.getValue());
        }
        tegenvoorbeeld
                .bij(een.negate())
                .ifPresent(punt -> schendingen.add(schending(punt, "Geen enkele rij geeft hier een route.")));
        tegenvoorbeeld
                .bij(twee)
                .ifPresent(punt -> schendingen.add(schending(
                        punt,
                        "Twee routes hebben hier dezelfde rang. De routes zijn: " + tegenvoorbeeld.routes(punt)
                                + ".")));
        return schendingen;
    }

    private Schending schending(Punt punt, String uitleg) {
        return new Schending(
                "INV14", Beloftenproef.VAST, 0, TEKST, tegenvoorbeeld.beeld(punt), uitleg, tegenvoorbeeld.rijen(punt));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import java.util.Locale;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Niveaustatus;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.web.advies.Adviespagina.Hulp;
import nl.jeugdroute.web.advies.Adviespagina.Term;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Woorden;

/** The provisions of an advies in words. */
final class Hulpopmaak {

    private final Woorden woorden;

    Hulpopmaak(Woorden woorden) {
        this.woorden = woorden;
    }

    List<Hulp> van(Advies advies) {
        return advies.voorzieningen().stream().map(this::hulp).toList();
    }

    private Hulp hulp(Voorziening voorziening) {
        String wie =
                voorziening.wieBeslist() == null ? "" : klein(woorden.waarde(voorziening.wieBeslist())) + " beslist";
        return new Hulp(
                voorziening.code(),
                voorziening.naam(),
                voorziening.voorwaarde() == null ? "" : voorziening.voorwaarde(),
                term("toegang", voorziening.toegang()),
                term("beschikking", voorziening.beschikking()),
                wie,
                term("organisatieniveau", voorziening.organisatieniveau()),
                voorziening.interventieniveau() == null ? "Geen niveau" : "Niveau " + voorziening.interventieniveau(),
                voorziening.niveaustatus() == Niveaustatus.AANNAME ? Label.AANNAME : null,
                voorziening.productcategorie() == null ? "" : voorziening.productcategorie(),
                term("herkomst", voorziening.herkomst()));
    }

    private Term term(String veld, Enum<?> waarde) {
        return new Term(woorden.waarde(waarde), veld + "=" + waarde.name());
    }

    private static String klein(String woord) {
        return woord.substring(0, 1).toLowerCase(Locale.ROOT) + woord.substring(1);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.redenering.Actieomschrijving;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.web.woorden.Woorden;

/** What the pack calls its routes, also those an advies does not conclude. */
final class Routenamen {

    private final Map<Route, String> namen = new EnumMap<>(Route.class);
    private final Set<String> acties = new HashSet<>();
    private final Woorden woorden;

    Routenamen(Regelbibliotheek bibliotheek, Woorden woorden, Advies advies) {
        this.woorden = woorden;
        try {
            Regelset regels = bibliotheek.voor(advies.gemeente(), advies.peildatum());
            regels.definities(Rangplaats.class).forEach(plaats -> namen.putIfAbsent(plaats.route(), plaats.naam()));
            regels.definities(Actieomschrijving.class).forEach(actie -> acties.add(actie.code()));
        } catch (OnbekendPakket | GeenRegelsOpDatum regelsZijnWeg) {
            namen.clear();
        }
    }

    /** The pack's name, its own terms filled in; the ordinary word when the pack is gone. */
    String naam(Route route) {
        return namen.getOrDefault(route, woorden.waarde(route));
    }

    /** Whether the pack has this route at all; of a pack that is gone every route may have been one. */
    boolean kent(Route route) {
        return namen.isEmpty() || namen.containsKey(route);
    }

    /** Whether rows of the pack can ask for this action. */
    boolean kentActie(String code) {
        return acties.contains(code);
    }
}

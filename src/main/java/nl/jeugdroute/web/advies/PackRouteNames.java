// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.rules.ActieDescription;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.web.wording.PageWording;

/** Pack route names: what the pack calls its routes, also those an advies does not conclude. */
final class PackRouteNames {

    private final Map<Route, String> names = new EnumMap<>(Route.class);
    private final Set<String> acties = new HashSet<>();
    private final PageWording wording;

    PackRouteNames(RuleLibrary library, PageWording wording, Advies advies) {
        this.wording = wording;
        try {
            RuleSet rules = library.ruleSetFor(advies.gemeente(), advies.peildatum());
            rules.definitions(RouteRank.class)
                    .forEach(position -> names.putIfAbsent(position.route(), position.name()));
            rules.definitions(ActieDescription.class).forEach(actie -> acties.add(actie.code()));
        } catch (UnknownPackException | NoRulesOnDateException rulesAreGone) {
            names.clear();
        }
    }

    /** The pack's name, its own terms filled in; the ordinary word when the pack is gone. */
    String name(Route route) {
        return names.getOrDefault(route, wording.value(route));
    }

    /** Whether the pack has this route at all; of a pack that is gone every route may have been one. */
    boolean knows(Route route) {
        return names.isEmpty() || names.containsKey(route);
    }

    /** Whether rows of the pack can ask for this action. */
    boolean knowsActie(String code) {
        return acties.contains(code);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.regels.Regelset;

/**
 * Tells what becomes lighter. Ranks are those of now, so that renumbering alone changes no weight; a route that is new has
 * the rank it gets.
 */
final class Gewicht {

    /** Ranks below this are safety, competence and law; the national layer owns them. */
    private static final BigDecimal EERSTE_GEMEENTELIJKE = BigDecimal.valueOf(6);

    private final Map<String, BigDecimal> rangen = new HashMap<>();

    Gewicht(Regelset nu, Regelset straks) {
        voeg(nu);
        voeg(straks);
    }

    private void voeg(Regelset set) {
        set.definities().forEach(rij -> {
            if (rij.definitie() instanceof Rangplaats plaats) {
                rangen.putIfAbsent(plaats.code(), plaats.rang());
            }
        });
    }

    /** What is lighter in the second than in the first, in words. */
    List<String> lichter(Advies eerste, Advies tweede) {
        List<String> lichter = new ArrayList<>();
        if (vergelijk(eerste.hoofdroute(), tweede.hoofdroute()) < 0) {
            lichter.add("hoofdroute van " + eerste.hoofdroute().code() + " naar "
                    + tweede.hoofdroute().code());
        }
        eerste.routes()
                .filter(route -> rang(route).compareTo(EERSTE_GEMEENTELIJKE) < 0)
                .map(Routeadvies::route)
                .filter(route -> tweede.routes().map(Routeadvies::route).noneMatch(route::equals))
                .map(Route::name)
                .forEach(route -> lichter.add("route " + route + " vervalt"));
        if (eerste.urgentie().compareTo(tweede.urgentie()) < 0) {
            lichter.add("urgentie van " + eerste.urgentie() + " naar " + tweede.urgentie());
        }
        if (eerste.coordinatie().compareTo(tweede.coordinatie()) < 0) {
            lichter.add("coördinatie van " + eerste.coordinatie() + " naar " + tweede.coordinatie());
        }
        if (niveau(eerste) > niveau(tweede)) {
            lichter.add("interventieniveau van " + niveau(eerste) + " naar " + niveau(tweede));
        }
        return lichter;
    }

    private int vergelijk(Routeadvies a, Routeadvies b) {
        int rang = rang(a).compareTo(rang(b));
        if (rang != 0 || a.route() != b.route() || a.vorm() == null || b.vorm() == null) {
            return rang;
        }
        return a.vorm().compareTo(b.vorm());
    }

    private BigDecimal rang(Routeadvies route) {
        return rangen.getOrDefault(route.code(), EERSTE_GEMEENTELIJKE);
    }

    private static int niveau(Advies advies) {
        return advies.interventieniveau() == null
                ? 0
                : advies.interventieniveau().niveau();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.RouteRank;

/**
 * Advies weighing: tells what becomes lighter. Ranks are those of now, so that renumbering alone changes no weight; a
 * route that is new has the rank it gets.
 */
final class AdviesWeighing {

    /** Ranks below this are safety, competence and law; the national layer owns them. */
    private static final BigDecimal FIRST_GEMEENTE = BigDecimal.valueOf(6);

    private final Map<String, BigDecimal> ranks = new HashMap<>();

    AdviesWeighing(RuleSet current, RuleSet proposed) {
        add(current);
        add(proposed);
    }

    private void add(RuleSet ruleSet) {
        ruleSet.definitions().forEach(row -> {
            if (row.definition() instanceof RouteRank position) {
                ranks.putIfAbsent(position.code(), position.rank());
            }
        });
    }

    /** Lighter parts: what is lighter in the second than in the first, in words. */
    List<String> lighter(Advies first, Advies second) {
        List<String> lighter = new ArrayList<>();
        if (compare(first.hoofdroute(), second.hoofdroute()) < 0) {
            lighter.add("hoofdroute van " + first.hoofdroute().code() + " naar "
                    + second.hoofdroute().code());
        }
        first.routes()
                .filter(route -> rank(route).compareTo(FIRST_GEMEENTE) < 0)
                .map(RouteAdvies::route)
                .filter(route -> second.routes().map(RouteAdvies::route).noneMatch(route::equals))
                .map(Route::name)
                .forEach(route -> lighter.add("route " + route + " vervalt"));
        if (first.urgentie().compareTo(second.urgentie()) < 0) {
            lighter.add("urgentie van " + first.urgentie() + " naar " + second.urgentie());
        }
        if (first.coordinatie().compareTo(second.coordinatie()) < 0) {
            lighter.add("coördinatie van " + first.coordinatie() + " naar " + second.coordinatie());
        }
        if (niveau(first) > niveau(second)) {
            lighter.add("interventieniveau van " + niveau(first) + " naar " + niveau(second));
        }
        return lighter;
    }

    private int compare(RouteAdvies a, RouteAdvies b) {
        int rank = rank(a).compareTo(rank(b));
        if (rank != 0 || a.route() != b.route() || a.vorm() == null || b.vorm() == null) {
            return rank;
        }
        return a.vorm().compareTo(b.vorm());
    }

    private BigDecimal rank(RouteAdvies route) {
        return ranks.getOrDefault(route.code(), FIRST_GEMEENTE);
    }

    private static int niveau(Advies advies) {
        return advies.interventieniveau() == null
                ? 0
                : advies.interventieniveau().niveau();
    }
}

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
 * Advies weighing: tells what becomes lighter and what becomes heavier. Ranks are those of now, so that renumbering alone changes no weight; a
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

    /** Lighter parts: what becomes lighter when the first advies becomes the second, in words. */
    List<String> lighter(Advies first, Advies second) {
        return parts(first, second, -1);
    }

    /** Heavier parts: what becomes heavier when the first advies becomes the second, in words. */
    List<String> heavier(Advies first, Advies second) {
        return parts(first, second, 1);
    }

    /** Every sentence goes from what is to what comes, whichever way the weight goes. */
    private List<String> parts(Advies first, Advies second, int way) {
        List<String> parts = new ArrayList<>();
        if (compare(first.hoofdroute(), second.hoofdroute()) * way > 0) {
            parts.add("hoofdroute van " + first.hoofdroute().code() + " naar "
                    + second.hoofdroute().code());
        }
        protectiveOnlyIn(way < 0 ? first : second, way < 0 ? second : first)
                .forEach(route -> parts.add("route " + route + (way < 0 ? " vervalt" : " komt erbij")));
        if (first.urgentie().compareTo(second.urgentie()) * way > 0) {
            parts.add("urgentie van " + first.urgentie() + " naar " + second.urgentie());
        }
        if (first.coordinatie().compareTo(second.coordinatie()) * way > 0) {
            parts.add("coördinatie van " + first.coordinatie() + " naar " + second.coordinatie());
        }
        if ((niveau(second) - niveau(first)) * way > 0) {
            parts.add("interventieniveau van " + niveauWord(first) + " naar " + niveauWord(second));
        }
        return parts;
    }

    private List<String> protectiveOnlyIn(Advies with, Advies without) {
        return with.routes()
                .filter(route -> rank(route).compareTo(FIRST_GEMEENTE) < 0)
                .map(RouteAdvies::route)
                .filter(route -> without.routes().map(RouteAdvies::route).noneMatch(route::equals))
                .map(Route::name)
                .toList();
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

    private static String niveauWord(Advies advies) {
        return advies.interventieniveau() == null ? "geen" : String.valueOf(niveau(advies));
    }

    private static int niveau(Advies advies) {
        return advies.interventieniveau() == null
                ? 0
                : advies.interventieniveau().niveau();
    }
}

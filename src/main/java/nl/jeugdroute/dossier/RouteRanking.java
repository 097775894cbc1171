// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.RouteRank;

/**
 * Route ranking: the routes of a pack from heavy to light. Weight is data of the pack: the rank, and within one rank
 * the form.
 */
public record RouteRanking(List<RouteRank> positions) {

    /** Ranks below this are the safety routes. */
    private static final BigDecimal AFTER_VEILIGHEID = BigDecimal.valueOf(3);

    private static final Comparator<RouteRank> HEAVIEST_FIRST = Comparator.comparing(RouteRank::rank)
            .thenComparing(RouteRank::vormOrder)
            .thenComparing(RouteRank::code);

    public RouteRanking {
        positions = positions.stream().sorted(HEAVIEST_FIRST).toList();
    }

    /** The routes of a rule set. */
    public static RouteRanking of(RuleSet rules) {
        return new RouteRanking(rules.definitions(RouteRank.class));
    }

    /** Whether going below this route takes a second person. */
    public static boolean isVeiligheid(RouteRank route) {
        return route.rank().compareTo(AFTER_VEILIGHEID) < 0;
    }

    /** A route by its code. */
    public Optional<RouteRank> position(String code) {
        return positions.stream()
                .filter(position -> position.code().equals(code))
                .findFirst();
    }

    /** The route of an advies. */
    public Optional<RouteRank> position(RouteAdvies route) {
        return position(route.code());
    }

    /** Routes heavier or safer than a route, heaviest first. */
    public List<RouteRank> heavierThan(RouteRank self) {
        return positions.stream()
                .filter(position -> compare(position, self) < 0)
                .toList();
    }

    /** Routes not heavier than a route and different from it, heaviest first. */
    public List<RouteRank> lighterThan(RouteRank self) {
        return positions.stream()
                .filter(position ->
                        compare(position, self) >= 0 && !position.code().equals(self.code()))
                .toList();
    }

    /**
     * Whether the first goes below the second. Of two routes of the same weight neither is safer, so that counts too.
     */
    static boolean lighter(RouteRank self, RouteRank than) {
        return !self.code().equals(than.code()) && compare(self, than) >= 0;
    }

    private static int compare(RouteRank a, RouteRank b) {
        int rank = a.rank().compareTo(b.rank());
        return rank != 0 || a.route() != b.route() ? rank : Integer.compare(a.vormOrder(), b.vormOrder());
    }
}

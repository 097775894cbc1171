// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.dossier.RouteRanking.RankedRoute;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.RouteRank;
import org.jspecify.annotations.Nullable;

/**
 * Route ranking: the routes of a pack from heavy to light. Weight is data of the pack: the rank, and within one rank
 * the form.
 */
public record RouteRanking(List<RankedRoute> positions) {

    /** Ranks below this are the safety routes. */
    private static final BigDecimal AFTER_VEILIGHEID = BigDecimal.valueOf(3);

    private static final Comparator<RankedRoute> HEAVIEST_FIRST = Comparator.comparing(RankedRoute::rank)
            .thenComparing(RankedRoute::vormOrder)
            .thenComparing(RankedRoute::code);

    /** A route with its weight. */
    public record RankedRoute(RouteVorm routeVorm, BigDecimal rank, String name) {

        public Route route() {
            return routeVorm.route();
        }

        /** The form, or null where the route has none. */
        public @Nullable Vorm vorm() {
            return routeVorm.vorm();
        }

        /** The code that rows write for it. */
        public String code() {
            return routeVorm.code();
        }

        int vormOrder() {
            Vorm vorm = vorm();
            return vorm == null ? 0 : vorm.ordinal();
        }

        /** Whether going below this route takes a second person. */
        public boolean veiligheid() {
            return rank.compareTo(AFTER_VEILIGHEID) < 0;
        }
    }

    public RouteRanking {
        positions = positions.stream().sorted(HEAVIEST_FIRST).toList();
    }

    /** The routes of a rule set. */
    public static RouteRanking of(RuleSet rules) {
        return new RouteRanking(rules.definitions().stream()
                .map(row -> row.definition())
                .filter(RouteRank.class::isInstance)
                .map(RouteRank.class::cast)
                .map(position -> new RankedRoute(position.routeVorm(), position.rank(), position.name()))
                .toList());
    }

    /** A route by its code. */
    public Optional<RankedRoute> position(String code) {
        return positions.stream()
                .filter(position -> position.code().equals(code))
                .findFirst();
    }

    /** The route of an advies. */
    public Optional<RankedRoute> position(RouteAdvies route) {
        return position(route.code());
    }

    /** Routes heavier or safer than a route, heaviest first. */
    public List<RankedRoute> heavierThan(RankedRoute self) {
        return positions.stream()
                .filter(position -> compare(position, self) < 0)
                .toList();
    }

    /** Routes not heavier than a route and different from it, heaviest first. */
    public List<RankedRoute> lighterThan(RankedRoute self) {
        return positions.stream()
                .filter(position ->
                        compare(position, self) >= 0 && !position.code().equals(self.code()))
                .toList();
    }

    /**
     * Whether the first goes below the second. Of two routes of the same weight neither is safer, so that counts too.
     */
    static boolean lighter(RankedRoute self, RankedRoute than) {
        return !self.code().equals(than.code()) && compare(self, than) >= 0;
    }

    private static int compare(RankedRoute a, RankedRoute b) {
        int rank = a.rank().compareTo(b.rank());
        return rank != 0 || a.route() != b.route() ? rank : Integer.compare(a.vormOrder(), b.vormOrder());
    }
}

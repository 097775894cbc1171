// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.logic.PointSearcher;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.rules.RouteRank;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Why not calculator: works out why a route is not the primary route. */
final class WhyNotCalculator {

    private final ExplanationModel model;
    private final SpacePoint point;
    private final FactChanges changes;
    private final RowExplainer rows;
    private final PointSearcher searcher;
    private final RouteRank primaryRoute;

    WhyNotCalculator(ExplanationModel model, SpacePoint point, FactChanges changes, PointValues values) {
        this.model = model;
        this.point = point;
        this.changes = changes;
        this.rows = new RowExplainer(model, point, values);
        this.searcher = new PointSearcher(model.space(), changes::count);
        this.primaryRoute = model.primaryRoute(point);
    }

    WhyNot of(Route route, int maxRows) {
        List<RouteRank> vormen = model.positions().values().stream()
                .filter(position -> position.route() == route)
                .toList();
        if (vormen.isEmpty()) {
            throw new IllegalArgumentException("route " + route + " is not in the ranks of this pack");
        }
        BDD leadsThere = model.perRoute().get(route);
        boolean concluded = vormen.stream()
                .anyMatch(vorm -> model.holds(model.model().outcome().besluit().get(vorm.routeVorm()), point));
        boolean isPrimaryRoute = primaryRoute.route() == route;
        boolean neverPossible = leadsThere.isContradiction();
        ExplainedRoute preceding =
                !isPrimaryRoute && vormen.stream().anyMatch(this::isLighter) ? name(primaryRoute) : null;
        List<RowExplanation> nearbyRows =
                concluded ? List.of() : rows.nearestTo(vormen.stream().map(RouteRank::routeVorm), maxRows);
        List<FactChange> wouldLead = isPrimaryRoute || neverPossible
                ? List.of()
                : searcher.find(leadsThere).map(changes::to).orElse(List.of());
        WhyNotStory story =
                new WhyNotStory(vormen.get(0).name(), isPrimaryRoute, concluded, neverPossible, preceding, wouldLead);
        return new WhyNot(
                route,
                vormen.get(0).name(),
                concluded,
                neverPossible,
                preceding,
                preceding == null ? List.of() : rows.firing(primaryRoute.routeVorm()),
                nearbyRows,
                wouldLead,
                story.text());
    }

    private static ExplainedRoute name(RouteRank position) {
        return ExplainedRoute.of(position);
    }

    private boolean isLighter(RouteRank position) {
        return position.rank().compareTo(primaryRoute.rank()) > 0;
    }

    /** Why not story: the explanation in sentences. */
    private record WhyNotStory(
            String name,
            boolean isPrimaryRoute,
            boolean concluded,
            boolean neverPossible,
            @Nullable ExplainedRoute preceding,
            List<FactChange> wouldLead) {

        String text() {
            if (isPrimaryRoute) {
                return name + " is al de hoofdroute.";
            }
            StringBuilder text = new StringBuilder();
            if (concluded && preceding != null) {
                text.append(name).append(" hoort bij dit advies, maar ").append(preceding.text());
                text.append(" gaat voor.");
            } else {
                text.append("Geen regel leidt met deze feiten naar ")
                        .append(name)
                        .append('.');
                if (preceding != null) {
                    text.append(" Ook gaat ").append(preceding.text()).append(" nu voor.");
                }
            }
            if (neverPossible) {
                text.append(" In dit pakket kan geen enkele casus deze hoofdroute krijgen.");
            } else {
                text.append(" Dit zou leiden tot deze hoofdroute: ")
                        .append(wouldLead.stream().map(WhyNotStory::change).collect(Collectors.joining("; ")))
                        .append('.');
            }
            if (wouldLead.stream().anyMatch(FactChange::veiligheid)) {
                text.append(
                        " Let op: hier zit een feit over veiligheid bij. Dit legt alleen uit hoe de regels werken.");
            }
            return text.toString();
        }

        private static String change(FactChange change) {
            return change.fact() + " " + change.values() + " (nu " + change.current() + ")";
        }
    }
}

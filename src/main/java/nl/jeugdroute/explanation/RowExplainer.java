// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.logic.RowFormula;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.rules.AgeRange;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleSubject;
import org.jspecify.annotations.Nullable;

/**
 * Row explainer: tells of rows how far they are from applying to one case; what follows from other rows is followed
 * down to facts.
 */
final class RowExplainer {

    /** More roads to one derived fact than these nobody reads. */
    private static final int MAX_PATHS = 3;

    private static final String WISH = "gewensteVoorzieningen";

    private final ExplanationModel model;
    private final SpacePoint point;
    private final PointValues values;
    private final Set<String> inProgress = new HashSet<>();
    private final Map<String, List<RowExplanation>> earlier = new HashMap<>();

    RowExplainer(ExplanationModel model, SpacePoint point, PointValues values) {
        this.model = model;
        this.point = point;
        this.values = values;
    }

    /** Ids of the rows that now conclude this route. */
    List<String> firing(RouteVorm route) {
        return model.rows(new Consequence(ConclusionKind.ROUTE, route)).stream()
                .filter(row -> model.holds(row.fires(), point))
                .map(row -> row.row().rule().id())
                .distinct()
                .toList();
    }

    /** The nearest rows that conclude one of these routes, fewest failing conditions first; each row once. */
    List<RowExplanation> nearestTo(Stream<RouteVorm> routes, int howMany) {
        return nearest(
                routes.flatMap(route -> model.rows(new Consequence(ConclusionKind.ROUTE, route)).stream())
                        .distinct(),
                howMany);
    }

    private List<RowExplanation> nearest(Stream<RowFormula> rows, int howMany) {
        Map<String, RowExplanation> perRow = new LinkedHashMap<>();
        rows.map(this::explain)
                .forEach(explanation -> perRow.merge(
                        explanation.row(),
                        explanation,
                        (one, other) -> other.distance() < one.distance() ? other : one));
        return perRow.values().stream()
                .sorted(Comparator.comparingInt(RowExplanation::distance))
                .limit(howMany)
                .toList();
    }

    private RowExplanation explain(RowFormula row) {
        List<UnmetCondition> missing = new ArrayList<>();
        String voorziening = row.voorziening();
        if (voorziening != null && !values.isInPlay(voorziening)) {
            missing.add(wish(voorziening, "bevat " + voorziening));
        }
        for (CellCondition cell : row.row().conditions()) {
            Object value = values.value(cell.fact(), voorziening);
            if (!cell.condition().applies(value)) {
                missing.add(missing(cell, voorziening, value));
            }
        }
        Rule rule = row.row().rule();
        return new RowExplanation(
                rule.id(),
                rule.layer(),
                rule.table(),
                voorziening == null
                        ? rule.reden()
                        : model.voorziening(voorziening).fill(rule.reden()),
                source(rule.source()),
                voorziening,
                missing.stream().mapToInt(RowExplainer::distance).sum(),
                missing);
    }

    private static String source(Bron source) {
        return source.document() + ", " + source.paragraaf();
    }

    private static int distance(UnmetCondition condition) {
        if (condition.mustLapse()) {
            return Math.max(1, condition.via().size());
        }
        return condition.via().stream().mapToInt(RowExplanation::distance).min().orElse(1);
    }

    private UnmetCondition wish(String voorziening, String asks) {
        return fact(WISH, values.value(WISH, null), asks, voorziening);
    }

    private static UnmetCondition fact(
            String fact, @Nullable Object current, String asks, @Nullable String voorziening) {
        return new UnmetCondition(
                fact, FactChanges.text(current), asks, voorziening, FactChanges.isVeiligheid(fact), List.of(), false);
    }

    private UnmetCondition missing(CellCondition cell, @Nullable String voorziening, @Nullable Object current) {
        String asks = cell.condition().text();
        return switch (cell.fact()) {
            case "voorziening.pastLeeftijd" -> leeftijd(String.valueOf(voorziening), cell.condition());
            case "voorziening.herkomst" ->
                wish(
                        String.valueOf(voorziening),
                        (cell.condition().applies("GEWENST") ? "bevat " : "bevat niet ") + voorziening);
            case "routes" -> derived(cell, null, current, ConclusionKind.ROUTE);
            case "geenRoute" -> derived(cell, null, current, ConclusionKind.ROUTE);
            default ->
                isFact(cell.fact())
                        ? derived(cell, perVoorziening(cell.fact()) ? voorziening : null, current, ConclusionKind.FEIT)
                        : fact(cell.fact(), current, asks, voorziening);
        };
    }

    private boolean isFact(String fact) {
        return !model.rows(Consequence.of(ConclusionKind.FEIT, fact)).isEmpty();
    }

    private boolean perVoorziening(String fact) {
        return model.ruleSet()
                .facts()
                .fact(fact)
                .filter(one -> one.subject() == RuleSubject.VOORZIENING)
                .isPresent();
    }

    private UnmetCondition leeftijd(String voorziening, Condition condition) {
        AgeRange band = model.voorziening(voorziening).leeftijd();
        String within = band == null ? "*" : band.from() + " t/m " + band.until();
        String asks = condition.applies("JA") || band == null ? within : "< " + band.from() + "|> " + band.until();
        return fact("leeftijd", values.value("leeftijd", null), asks, voorziening);
    }

    /** Unmet condition on a derived fact: the rows that would make it so, or those that now stand in the way. */
    private UnmetCondition derived(
            CellCondition cell, @Nullable String voorziening, @Nullable Object current, ConclusionKind kind) {
        boolean wantsPresence = cell.condition() instanceof Condition.ContainsCondition
                || cell.condition() instanceof Condition.NotEmptyCondition
                || kind == ConclusionKind.FEIT && cell.condition().applies("JA");
        String key = cell.fact() + ' ' + cell.condition().text() + ' ' + voorziening;
        List<RowExplanation> via = earlier.get(key);
        if (via == null) {
            // A row that waits for itself by a detour leads nowhere; rules that do so are refused, so this is a guard
            // only.
            if (!inProgress.add(key)) {
                return fact(cell.fact(), current, cell.condition().text(), voorziening);
            }
            Stream<RowFormula> rows = rows(cell, kind)
                    .filter(row -> voorziening == null || voorziening.equals(row.voorziening()))
                    .filter(row -> wantsPresence || model.holds(row.fires(), point));
            via = nearest(rows, wantsPresence ? MAX_PATHS : Integer.MAX_VALUE);
            inProgress.remove(key);
            earlier.put(key, via);
        }
        return new UnmetCondition(
                cell.fact(),
                FactChanges.text(current),
                cell.condition().text(),
                voorziening,
                false,
                via,
                !wantsPresence);
    }

    private Stream<RowFormula> rows(CellCondition cell, ConclusionKind kind) {
        if (kind == ConclusionKind.FEIT) {
            return model.rows(Consequence.of(ConclusionKind.FEIT, cell.fact())).stream();
        }
        Set<String> named = cell.condition() instanceof Condition.ContainsCondition contains
                ? contains.values()
                : cell.condition() instanceof Condition.ContainsNoneCondition not ? not.values() : Set.of();
        return model.positions().values().stream()
                .map(RouteRank::routeVorm)
                .filter(route -> named.isEmpty() || route.names().stream().anyMatch(named::contains))
                .flatMap(route -> model.rows(new Consequence(ConclusionKind.ROUTE, route)).stream())
                .distinct();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RowRenaming.RowName;
import nl.jeugdroute.rules.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Walkthrough: how an advies came about, row by row: first the rows that look at the answers only, then those that read
 * what other rows concluded. The engine itself fires rows of one phase in any order; here they stand in the order of
 * the tables, so that the same case always tells the same tale.
 */
public final class Walkthrough {

    /** The phase of what only explains; it comes last. */
    public static final int EXPLAINING = Integer.MAX_VALUE;

    private static final String ANY = "*";

    private final Practice exercise;
    private final Map<RowName, WalkthroughPosition> positions = new HashMap<>();
    private final Map<RowName, Integer> phases = new HashMap<>();

    private Walkthrough(Practice exercise) {
        this.exercise = exercise;
        RuleSet rules = exercise.rules();
        int tableNumber = 0;
        for (RuleTable table : rules.tables()) {
            // A fact is no step of the rules.
            for (Row row : table.definesFacts() ? List.<Row>of() : table.rows()) {
                positions.putIfAbsent(
                        new RowName(table.layer(), row.id()), new WalkthroughPosition(table, row, tableNumber));
            }
            tableNumber++;
        }
        rules.phases()
                .forEach((row, phase) ->
                        phases.put(new RowName(row.rule().layer(), row.rule().id()), phase));
    }

    private record WalkthroughPosition(RuleTable table, Row row, int tableNumber) {}

    /**
     * Step: one row that applied.
     *
     * @param phase 1 for a row that reads answers only, higher for one that waits for others, {@link #EXPLAINING} for
     *     one that only explains
     * @param table its table, or null for what no table says
     * @param conditions the conditions of the row that held, those that make no difference left out
     * @param conclusions everything it concluded
     * @param routes the routes concluded so far, this row included, heaviest first
     */
    public record WalkthroughStep(
            int phase,
            String rule,
            String layer,
            @Nullable RuleTable table,
            List<WalkthroughCondition> conditions,
            List<ConclusionKey> conclusions,
            String text,
            Bron source,
            List<RouteAdvies> routes) {

        /** Whether this row concluded a route. */
        public boolean concludesRoute() {
            return conclusions.stream().anyMatch(conclusion -> conclusion.kind() == ConclusionKind.ROUTE);
        }
    }

    /** A condition that held: the cell of the row, and the fact of the case where it is known. */
    public record WalkthroughCondition(
            String factName, String cell, @Nullable String fact) {}

    /** The codes of the actions these rows asked for. */
    public static Set<String> acties(List<WalkthroughStep> steps) {
        return steps.stream()
                .flatMap(step -> step.conclusions().stream())
                .filter(conclusion -> conclusion.kind() == ConclusionKind.ACTIE)
                .map(conclusion -> conclusion.value().code())
                .collect(Collectors.toSet());
    }

    /** The rows that applied to a story, in order. */
    public static List<WalkthroughStep> of(Practice exercise) {
        return new Walkthrough(exercise).steps();
    }

    private List<WalkthroughStep> steps() {
        Map<RowName, List<Reden>> perRow = new LinkedHashMap<>();
        exercise.advies()
                .redenen()
                .forEach(reden -> perRow.computeIfAbsent(
                                new RowName(reden.pakket(), reden.regel()), row -> new ArrayList<>())
                        .add(reden));
        List<WalkthroughStep> steps = new ArrayList<>();
        perRow.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<RowName, List<Reden>> row) -> phase(row.getKey()))
                        .thenComparing(row -> tableNumber(row.getKey()))
                        .thenComparing(row -> row.getValue().get(0).regel(), NaturalOrder.INSTANCE))
                .forEach(row -> steps.add(step(row.getKey(), row.getValue(), steps)));
        return List.copyOf(steps);
    }

    private WalkthroughStep step(RowName key, List<Reden> redenen, List<WalkthroughStep> earlier) {
        Reden reden = redenen.get(0);
        WalkthroughPosition position = positions.get(key);
        List<ConclusionKey> conclusions =
                redenen.stream().map(Reden::conclusie).distinct().toList();
        Set<Route> seen = Set.copyOf(
                Stream.concat(earlier.stream().flatMap(step -> step.conclusions().stream()), conclusions.stream())
                        .map(ConclusionKey::value)
                        .filter(RouteVorm.class::isInstance)
                        .map(route -> ((RouteVorm) route).route())
                        .distinct()
                        .toList());
        return new WalkthroughStep(
                phase(key),
                reden.regel(),
                reden.pakket(),
                position == null ? null : position.table(),
                position == null ? List.of() : conditions(position, redenen),
                conclusions,
                reden.tekst(),
                reden.bron(),
                Stream.concat(Stream.of(exercise.advies().hoofdroute()), exercise.advies().nevenroutes().stream())
                        .filter(route -> seen.contains(route.route()))
                        .toList());
    }

    private static List<WalkthroughCondition> conditions(WalkthroughPosition position, List<Reden> redenen) {
        return position.table().columns(ColumnRole.VOORWAARDE).stream()
                .map(Column::name)
                .filter(factName -> !position.row().cell(factName).equals(ANY))
                .map(factName -> new WalkthroughCondition(
                        factName,
                        position.row().cell(factName),
                        fact(factName, redenen).orElse(null)))
                .toList();
    }

    private static Optional<String> fact(String factName, List<Reden> redenen) {
        return redenen.stream()
                .flatMap(reden -> reden.feiten().stream())
                .filter(fact -> fact.veld().equals(factName))
                .map(Feit::waarde)
                .findFirst();
    }

    private int phase(RowName key) {
        return phases.getOrDefault(key, EXPLAINING);
    }

    private int tableNumber(RowName key) {
        WalkthroughPosition position = positions.get(key);
        return position == null ? Integer.MAX_VALUE : position.tableNumber();
    }
}

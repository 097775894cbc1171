// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.examples.ExampleCoverage;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.Row;

/** Changed rule rows: the rows that are not the same in both rule sets, and which of them make an advies differ. */
final class ChangedRuleRows {

    /** Cells that decide nothing. */
    private static final Set<String> SILENT = Set.of(
            "geldig_van", "geldig_tot", "reden", "bron", "grondslag", "gecontroleerd_op", "toelichting", "instructie");

    private static final String CONCLUSION = "dan ";

    private final Map<String, Map<String, String>> current;
    private final Map<String, Map<String, String>> proposed;

    ChangedRuleRows(RuleSet current, RuleSet proposed) {
        this.current = rows(current);
        this.proposed = rows(proposed);
    }

    private static Map<String, Map<String, String>> rows(RuleSet ruleSet) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        ruleSet.tables().stream()
                .filter(table -> !table.definesFacts())
                .forEach(table -> table.rows().forEach(row -> rows.put(row.id(), cells(row))));
        return rows;
    }

    private static Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.keySet().removeAll(SILENT);
        return cells;
    }

    /** The changed rows that fire in one of the two and not, or otherwise, in the other. */
    List<String> between(Advies before, Advies after) {
        Set<String> inBefore = ExampleCoverage.touched(before);
        Set<String> inAfter = ExampleCoverage.touched(after);
        Set<String> touched = new HashSet<>(inBefore);
        touched.addAll(inAfter);
        return touched.stream()
                .filter(row -> !current.getOrDefault(row, Map.of()).equals(proposed.getOrDefault(row, Map.of())))
                .filter(row -> inBefore.contains(row) != inAfter.contains(row) || concludesDifferently(row))
                .sorted(NaturalOrder.INSTANCE)
                .toList();
    }

    /** A row that explains a code concludes by what it says; a decision row by its conclusions. */
    private boolean concludesDifferently(String row) {
        Map<String, String> before = current.getOrDefault(row, Map.of());
        Map<String, String> after = proposed.getOrDefault(row, Map.of());
        List<String> conclusions = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(column -> column.startsWith(CONCLUSION))
                .distinct()
                .toList();
        return conclusions.isEmpty()
                || conclusions.stream()
                        .anyMatch(column -> !before.getOrDefault(column, "").equals(after.getOrDefault(column, "")));
    }
}

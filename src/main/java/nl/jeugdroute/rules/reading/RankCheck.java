// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;

/**
 * Rank check: checks the order of weight. Ranks up to 5 belong to the national layer: no municipality may put a route
 * beside or above safety. And every route has a rank of its own, or there would be no single primary route.
 */
public final class RankCheck {

    private static final String NATIONAL = "landelijk";
    private static final BigDecimal FIRST_GEMEENTE = BigDecimal.valueOf(6);

    private final Findings findings;

    public RankCheck(Findings findings) {
        this.findings = findings;
    }

    public void check(List<RuleTable> tables, List<DefinitionRow> definitions) {
        List<RouteRank> ranks = definitions.stream()
                .map(DefinitionRow::definition)
                .filter(RouteRank.class::isInstance)
                .map(RouteRank.class::cast)
                .toList();
        Map<RankRow, RouteRank> byRow = new HashMap<>();
        Map<BigDecimal, Map<Route, RouteRank>> byRank = new HashMap<>();
        for (RouteRank rank : ranks) {
            byRow.put(new RankRow(rank.rule().layer(), rank.rule().rowNumber()), rank);
            byRank.computeIfAbsent(rank.rank().stripTrailingZeros(), value -> new LinkedHashMap<>())
                    .putIfAbsent(rank.route(), rank);
        }
        for (RuleTable table : tables) {
            if (DefinitionTable.of(table.name())
                    .filter(kind -> kind == DefinitionTable.RANGORDE)
                    .isPresent()) {
                for (Row row : table.rows()) {
                    RouteRank position = byRow.get(new RankRow(table.layer(), row.number()));
                    if (position != null) {
                        Map<Route, RouteRank> same =
                                byRank.getOrDefault(position.rank().stripTrailingZeros(), Map.of());
                        check(table, row, position, same.values());
                    }
                }
            }
        }
    }

    /** Rank row: where a rank stands. */
    private record RankRow(String layer, int number) {}

    private void check(RuleTable table, Row row, RouteRank position, Collection<RouteRank> sameRank) {
        boolean municipal = position.rank().compareTo(FIRST_GEMEENTE) >= 0;
        if (table.layer().equals(NATIONAL) == municipal) {
            findings.aboutCell(
                    table,
                    row,
                    "rang",
                    municipal
                            ? "De landelijke laag gaat over rang 1 tot en met 5."
                            : "Een gemeente gaat over rang 6 en hoger. Rang 1 tot en met 5 ligt landelijk vast.");
        }
        sameRank.stream()
                .filter(other -> other.route() != position.route())
                .findFirst()
                .ifPresent(other -> findings.aboutCell(
                        table,
                        row,
                        "rang",
                        "Deze rang is ook van " + other.code() + ". Geef elke route een eigen rang."));
    }
}

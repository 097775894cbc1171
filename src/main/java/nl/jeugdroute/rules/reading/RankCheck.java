// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.math.BigDecimal;
import java.util.List;
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
        for (RuleTable table : tables) {
            if (DefinitionTable.of(table.name())
                    .filter(kind -> kind == DefinitionTable.RANGORDE)
                    .isPresent()) {
                for (Row row : table.rows()) {
                    definitions.stream()
                            .map(DefinitionRow::definition)
                            .filter(d -> d instanceof RouteRank && d.rule().id().equals(row.id()))
                            .forEach(d -> check(table, row, (RouteRank) d, definitions));
                }
            }
        }
    }

    private void check(RuleTable table, Row row, RouteRank position, List<DefinitionRow> definitions) {
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
        definitions.stream()
                .map(DefinitionRow::definition)
                .filter(RouteRank.class::isInstance)
                .map(RouteRank.class::cast)
                .filter(other ->
                        other.route() != position.route() && other.rank().compareTo(position.rank()) == 0)
                .findFirst()
                .ifPresent(other -> findings.aboutCell(
                        table,
                        row,
                        "rang",
                        "Deze rang is ook van " + other.code() + ". Geef elke route een eigen rang."));
    }
}

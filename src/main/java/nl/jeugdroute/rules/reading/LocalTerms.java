// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;

/**
 * Local terms: the open terms a municipality fills in for codes of the layers below: local names and telephone numbers.
 */
public record LocalTerms(Map<String, Row> rows) {

    public static LocalTerms of(List<RuleTable> tables) {
        Map<String, Row> rows = new LinkedHashMap<>();
        tables.stream()
                .filter(table -> DefinitionTable.of(table.name())
                        .filter(kind -> kind == DefinitionTable.TERMEN)
                        .isPresent())
                .flatMap(table -> table.rows().stream())
                .forEach(row -> rows.put(row.id(), row));
        return new LocalTerms(rows);
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(rows.get(code)).map(row -> row.cell("naam")).filter(name -> !name.isEmpty());
    }

    Optional<String> phone(String code) {
        return Optional.ofNullable(rows.get(code))
                .map(row -> row.cell("telefoon"))
                .filter(phone -> !phone.isEmpty());
    }

    /** Fills {@code {SAVE_WERKER}} and the like in a text with the local name. */
    String fill(String text) {
        String filled = text;
        for (String code : rows.keySet()) {
            filled = filled.replace("{" + code + "}", name(code).orElse(code));
        }
        return filled;
    }
}

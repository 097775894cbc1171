// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.NumberText;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.condition.NumberSuggestion;

/** Typed access to the property cells of one row; what does not fit is a finding and a harmless stand-in goes on. */
record RowCells(RuleTable table, Row row, Findings findings) {

    String cell(String column) {
        return row.cell(column);
    }

    String text(String column) {
        if (cell(column).isEmpty()) {
            reject(column, "Deze cel mag niet leeg zijn.");
        }
        return cell(column);
    }

    int wholeNumber(String column) {
        if (!cell(column).matches("\\d{1,4}")) {
            reject(
                    column,
                    "\"" + CellValidation.shorten(cell(column)) + "\" is geen heel getal."
                            + NumberSuggestion.hintFor(cell(column))
                                    .map(remedy -> " " + remedy)
                                    .orElse(""));
            return 0;
        }
        return NumberText.whole(cell(column)).orElseThrow();
    }

    boolean isNumber(String column) {
        return cell(column).matches("\\d{1,9}(,\\d{1,9})?");
    }

    BigDecimal number(String column) {
        if (!isNumber(column)) {
            reject(
                    column,
                    "\"" + CellValidation.shorten(cell(column)) + "\" is geen getal. "
                            + NumberSuggestion.hintFor(cell(column))
                                    .orElse("Schrijf een komma voor decimalen, zoals 2,1."));
            return BigDecimal.ZERO;
        }
        return NumberText.decimal(cell(column)).orElseThrow();
    }

    boolean yesNo(String column) {
        if (!List.of("JA", "NEE").contains(cell(column))) {
            reject(column, Suggestion.unknown(cell(column), List.of("JA", "NEE")));
        }
        return cell(column).equals("JA");
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        return find(type, cell(column)).orElseGet(() -> {
            reject(
                    column,
                    Suggestion.unknown(
                            cell(column),
                            Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .toList()));
            return type.getEnumConstants()[0];
        });
    }

    List<String> list(String column, Collection<String> allowed) {
        if (cell(column).isEmpty()) {
            return List.of();
        }
        List<String> parts =
                Arrays.stream(cell(column).split("\\|", -1)).map(String::strip).toList();
        parts.stream()
                .filter(part -> !allowed.contains(part))
                .forEach(part -> reject(column, Suggestion.unknown(part, allowed)));
        return parts.stream().filter(allowed::contains).toList();
    }

    void reject(String column, String message) {
        findings.aboutCell(table, row, column, message);
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}

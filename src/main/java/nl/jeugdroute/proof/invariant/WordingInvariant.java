// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;

/** Wording invariant: INV6: the product never refuses anybody, so no cell and no sentence of a pack says so. */
final class WordingInvariant {

    private static final Pattern REFUSAL =
            Pattern.compile("(?iu)\\bafgewezen\\b|\\bafwijzing\\w*|\\bafwijzen\\b|\\bgeen\\s+recht\\b");
    private static final String TEXT = "Geen tekst zegt dat hulp geweigerd is: een mens besluit.";

    private final RuleSet ruleSet;

    WordingInvariant(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        for (RuleTable table : ruleSet.tables()) {
            for (Row row : table.rows()) {
                table.columns().stream()
                        .filter(column ->
                                REFUSAL.matcher(row.cell(column.name())).find())
                        .forEach(column -> violations.add(new Violation(
                                "INV6",
                                table.file(),
                                row.number(),
                                TEXT,
                                null,
                                "In kolom " + column.name() + " staat: \"" + row.cell(column.name()) + "\".",
                                List.of(row.id()))));
            }
        }
        ruleSet.voorbehoud().stream()
                .filter(sentence -> REFUSAL.matcher(sentence).find())
                .forEach(sentence -> violations.add(new Violation(
                        "INV6",
                        "pakket.yaml",
                        0,
                        TEXT,
                        null,
                        "Bij voorbehoud staat: \"" + sentence + "\".",
                        List.of())));
        return violations;
    }
}

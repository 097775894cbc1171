// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.RefusalPhrase;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;

/** Wording invariant: INV6: the product never refuses anybody, so no cell and no sentence of a pack says so. */
final class WordingInvariant {

    private static final String TEXT = "Geen tekst zegt dat hulp geweigerd is: een mens besluit.";

    private final RuleSet ruleSet;

    WordingInvariant(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (ruleSet.commitments().refusals().isEmpty()) {
            violations.add(new Violation(
                    "INV6",
                    "weigeringen.csv",
                    0,
                    TEXT,
                    null,
                    "De lijst met manieren om nee te zeggen is leeg of ontbreekt.",
                    List.of()));
        }
        if (saysNo(ruleSet.reference().naam())) {
            violations.add(new Violation(
                    "INV6",
                    "pakket.yaml",
                    0,
                    TEXT,
                    null,
                    "Bij naam staat: \"" + ruleSet.reference().naam() + "\".",
                    List.of()));
        }
        for (RuleTable table : ruleSet.tables()) {
            for (Row row : table.rows()) {
                table.columns().stream()
                        // What a source is called is not what we say.
                        .filter(column -> !column.name().startsWith("bron"))
                        .filter(column -> saysNo(row.cell(column.name())))
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
                .filter(sentence -> saysNo(sentence))
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

    private boolean saysNo(String text) {
        return RefusalPhrase.anyIn(text, ruleSet.commitments().refusals());
    }
}

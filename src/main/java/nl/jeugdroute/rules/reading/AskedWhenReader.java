// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.FactDefinition;
import nl.jeugdroute.rules.FactDefinitions;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.condition.CellGrammar;
import nl.jeugdroute.rules.condition.InvalidCellException;

/**
 * Asked when reader: reads when a fact is asked: conditions on other facts of the case, each as {@code fact: cell} with
 * the word {@code en} between them, after {@code gelezen} where only a fact that a rule reads is asked.
 */
final class AskedWhenReader {

    private static final String COLUMN = "gevraagd_als";
    private static final String READ = "gelezen";

    private final FactDefinitions facts;
    private final Findings findings;

    AskedWhenReader(FactDefinitions facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static boolean isOnlyWhenRead(Row row) {
        return parts(row).contains(READ);
    }

    private static List<String> parts(Row row) {
        String cell = row.cell(COLUMN);
        return cell.isEmpty() ? List.of() : List.of(cell.split(" en "));
    }

    List<CellCondition> read(RuleTable table, Row row) {
        List<CellCondition> conditions = new ArrayList<>();
        for (String part : parts(row)) {
            if (!part.strip().equals(READ)) {
                condition(table, row, part.strip()).ifPresent(conditions::add);
            }
        }
        return conditions;
    }

    private Optional<CellCondition> condition(RuleTable table, Row row, String part) {
        String[] cell = part.split(":", 2);
        if (cell.length < 2) {
            reject(
                    table,
                    row,
                    "\"" + Suggestion.brief(part) + "\" zegt niet wanneer. Schrijf een feit, een dubbele punt en een"
                            + " voorwaarde, zoals pgb.gewenst: JA, of schrijf gelezen.");
            return Optional.empty();
        }
        String name = cell[0].strip();
        List<String> known =
                facts.casusFacts().all().stream().map(fact -> fact.path()).toList();
        Optional<FactDefinition> fact = known.contains(name) ? facts.fact(name) : Optional.empty();
        if (fact.isEmpty()) {
            reject(table, row, "Feit " + Suggestion.unknown(name, known));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new CellCondition(name, facts.position(name), CellGrammar.read(fact.get(), cell[1].strip())));
        } catch (InvalidCellException error) {
            reject(table, row, name + ": " + error.getMessage());
            return Optional.empty();
        }
    }

    /** A question that waits for itself would never be put. */
    void refuseCircle(RuleTable table, Row row, Map<String, List<CellCondition>> asked) {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(row.id()));
        while (!waiting.isEmpty()) {
            for (CellCondition condition : asked.getOrDefault(waiting.pop(), List.of())) {
                if (condition.fact().equals(row.id())) {
                    reject(
                            table,
                            row,
                            "Deze vraag wacht op zichzelf, soms met andere vragen ertussen. Verbreek de kring.");
                    return;
                }
                if (seen.add(condition.fact())) {
                    waiting.push(condition.fact());
                }
            }
        }
    }

    private void reject(RuleTable table, Row row, String message) {
        findings.aboutCell(table, row, COLUMN, message);
    }
}

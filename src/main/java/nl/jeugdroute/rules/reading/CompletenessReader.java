// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.CompletenessClaim;
import nl.jeugdroute.rules.FactDefinition;
import nl.jeugdroute.rules.FactDefinitions;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.condition.CellGrammar;
import nl.jeugdroute.rules.condition.InvalidCellException;

/** Completeness reader: reads from {@code pakket.yaml} which tables vouch to be complete, and when. */
public record CompletenessReader(FactDefinitions facts, Findings findings) {

    public Optional<CompletenessClaim> read(RuleTable table, TableDeclaration declaration) {
        if (declaration.completeWhen() == null) {
            return Optional.empty();
        }
        List<CellCondition> given = new ArrayList<>();
        for (Map.Entry<String, String> cell : declaration.completeWhen().entrySet()) {
            Optional<FactDefinition> fact = facts.fact(cell.getKey());
            if (fact.isEmpty()) {
                report(table, declaration, Suggestion.unknown(cell.getKey(), facts.names()));
                continue;
            }
            try {
                given.add(new CellCondition(
                        cell.getKey(), facts.position(cell.getKey()), CellGrammar.read(fact.get(), cell.getValue())));
            } catch (InvalidCellException error) {
                report(table, declaration, cell.getKey() + ": " + error.getMessage());
            }
        }
        return Optional.of(new CompletenessClaim(table.layer(), table.name(), given));
    }

    private void report(RuleTable table, TableDeclaration declaration, String what) {
        findings.aboutCell(
                table.file().replaceFirst("[^/]*$", "pakket.yaml"),
                declaration.line(),
                null,
                "volledig",
                null,
                "Bij tabel " + table.name() + " staat achter volledig: " + what);
    }
}

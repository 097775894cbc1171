// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.FactDefinition;
import nl.jeugdroute.rules.FactDefinitions;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.InvariantRow;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleSubject;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.condition.CellGrammar;
import nl.jeugdroute.rules.condition.InvalidCellException;

/**
 * Invariant reader: reads the invariants of a layer: the same cells as in a decision table, about facts and about what
 * an advies says.
 */
public final class InvariantReader {

    /** The table of this name holds invariants, in any layer. */
    public static final String TABLE = "beloften";

    private final FactDefinitions facts;
    private final RowHeaderReader rowHeader;
    private final Findings findings;

    public InvariantReader(FactDefinitions facts, RowHeaderReader rowHeader, Findings findings) {
        this.facts = facts;
        this.rowHeader = rowHeader;
        this.findings = findings;
    }

    /** The field a column speaks about. */
    public static String fact(Column column) {
        for (String start : List.of(InvariantRow.ALWAYS, InvariantRow.NEVER)) {
            if (column.name().startsWith(start)) {
                return column.name().substring(start.length());
            }
        }
        return column.name();
    }

    public List<InvariantRow> read(RuleTable table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.role() == ColumnRole.VOORWAARDE || column.role() == ColumnRole.BELOFTE)
                .filter(column -> isKnown(table, column))
                .toList();
        return findings.untilFull(table.rows(), row -> readRow(table, columns, row));
    }

    private boolean isKnown(RuleTable table, Column column) {
        if (facts.fact(fact(column)).isPresent()) {
            return true;
        }
        findings.addForRow(
                table.file(), 1, "Kolom " + column.name() + ": " + Suggestion.unknown(fact(column), facts.names()));
        return false;
    }

    private InvariantRow readRow(RuleTable table, List<Column> columns, Row row) {
        List<CellCondition> given = new ArrayList<>();
        List<CellCondition> always = new ArrayList<>();
        List<CellCondition> never = new ArrayList<>();
        boolean perVoorziening = false;
        for (Column column : columns) {
            FactDefinition fact = facts.fact(fact(column)).orElseThrow();
            Optional<CellCondition> cell = cell(table, row, column, fact);
            if (cell.isPresent()) {
                perVoorziening |= fact.subject() == RuleSubject.VOORZIENING;
                if (column.role() == ColumnRole.VOORWAARDE) {
                    given.add(cell.get());
                } else if (column.name().startsWith(InvariantRow.ALWAYS)) {
                    always.add(cell.get());
                } else {
                    never.add(cell.get());
                }
            }
        }
        boolean empty = table.columns(ColumnRole.BELOFTE).stream()
                .map(column -> row.cell(column.name()))
                .allMatch("*"::equals);
        if (empty) {
            findings.addForRow(
                    table.file(),
                    row.number(),
                    "Deze rij (" + row.id() + ") belooft niets. Vul een kolom in die met \"dan\" begint.");
        }
        return new InvariantRow(
                rowHeader.valid(table, row),
                rowHeader.rule(table, row, row.cell("reden")),
                perVoorziening ? RuleSubject.VOORZIENING : RuleSubject.CASUS,
                given,
                always,
                never);
    }

    private Optional<CellCondition> cell(RuleTable table, Row row, Column column, FactDefinition fact) {
        String cell = row.cell(column.name());
        try {
            Condition condition = CellGrammar.read(fact, cell);
            if (condition instanceof Condition.AlwaysTrueCondition) {
                return Optional.empty();
            }
            return Optional.of(new CellCondition(fact.name(), facts.position(fact.name()), condition));
        } catch (InvalidCellException error) {
            findings.aboutCell(table, row, column.name(), String.valueOf(error.getMessage()));
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.FactDefinition;
import nl.jeugdroute.rules.FactDefinitions;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleSubject;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.condition.CellGrammar;
import nl.jeugdroute.rules.condition.InvalidCellException;

/** Decision row reader: reads a row of a decision table into conditions and conclusions. */
public final class DecisionRowReader {

    private final FactDefinitions facts;
    private final CodeBook codeBook;
    private final RowHeaderReader rowHeader;
    private final Findings findings;

    public DecisionRowReader(FactDefinitions facts, CodeBook codeBook, RowHeaderReader rowHeader, Findings findings) {
        this.facts = facts;
        this.codeBook = codeBook;
        this.rowHeader = rowHeader;
        this.findings = findings;
    }

    public List<DecisionRow> read(RuleTable table, TableDeclaration declaration) {
        List<Column> conditions = table.columns(ColumnRole.VOORWAARDE).stream()
                .filter(column -> isKnown(table, declaration, column))
                .toList();
        return findings.untilFull(table.rows(), row -> readRow(table, declaration, conditions, row));
    }

    private boolean isKnown(RuleTable table, TableDeclaration declaration, Column column) {
        Optional<FactDefinition> fact = facts.fact(column.name());
        if (fact.isEmpty()) {
            findings.addForRow(table.file(), 1, "Kolom " + Suggestion.unknown(column.name(), facts.names()));
            return false;
        }
        if (fact.get().subject() == RuleSubject.VOORZIENING && declaration.subject() == RuleSubject.CASUS) {
            findings.addForRow(
                    table.file(),
                    1,
                    "Kolom " + column.name() + " gaat over een voorziening, maar deze tabel gaat over de hele casus."
                            + " Zet \"onderwerp: voorziening\" in pakket.yaml.");
            return false;
        }
        if (column.name().equals("factoren") && !hasOnlyPlanthemas(table)) {
            findings.addForRow(
                    table.file(), 1, "Factoren mogen alleen thema's voor het plan geven, nooit een route of actie.");
            return false;
        }
        return true;
    }

    private static boolean hasOnlyPlanthemas(RuleTable table) {
        return table.columns(ColumnRole.CONCLUSIE).stream()
                .allMatch(column -> column.name().equals(Column.concluding(ConclusionKind.PLANTHEMA)));
    }

    private DecisionRow readRow(RuleTable table, TableDeclaration declaration, List<Column> columns, Row row) {
        List<CellCondition> conditions = new ArrayList<>();
        for (Column column : columns) {
            FactDefinition fact = facts.fact(column.name()).orElseThrow();
            try {
                Condition condition = CellGrammar.read(fact, row.cell(column.name()));
                if (!(condition instanceof Condition.AlwaysTrueCondition)) {
                    conditions.add(new CellCondition(fact.name(), facts.position(fact.name()), condition));
                }
            } catch (InvalidCellException error) {
                findings.aboutCell(table, row, column.name(), String.valueOf(error.getMessage()));
            }
        }
        List<Consequence> consequences = new ArrayList<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            if (!Column.concluding(kind).isEmpty()) {
                consequences.addAll(consequences(table, row, kind));
            }
        }
        boolean empty = table.columns(ColumnRole.CONCLUSIE).stream()
                .allMatch(column -> row.cell(column.name()).isEmpty());
        if (empty) {
            findings.addForRow(table.file(), row.number(), "Deze rij (" + row.id() + ") concludeert niets.");
        }
        return new DecisionRow(
                rowHeader.valid(table, row),
                rowHeader.rule(table, row, row.cell("reden")),
                declaration.subject(),
                declaration.whenExpired(),
                conditions,
                consequences);
    }

    private List<Consequence> consequences(RuleTable table, Row row, ConclusionKind kind) {
        String cell = row.cell(Column.concluding(kind));
        if (cell.isEmpty()) {
            return List.of();
        }
        if (kind == ConclusionKind.VOORBEHOUD) {
            return List.of(Consequence.of(kind, cell));
        }
        List<Consequence> consequences = new ArrayList<>();
        for (String part : cell.split("\\|", -1)) {
            String value = part.strip();
            if (codeBook.of(kind).contains(value)) {
                // A route that is none was reported where it is ranked.
                if (kind != ConclusionKind.ROUTE || RouteVorm.find(value).isPresent()) {
                    consequences.add(Consequence.of(kind, value));
                }
            } else {
                findings.aboutCell(table, row, Column.concluding(kind), Suggestion.unknown(value, codeBook.of(kind)));
            }
        }
        return consequences;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.exchange.dmn.model.DmnComponent;
import nl.jeugdroute.exchange.dmn.model.DmnDecision;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnHitPolicy;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnInputColumn;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnTableRow;
import nl.jeugdroute.exchange.dmn.model.DmnExpression;
import nl.jeugdroute.exchange.dmn.model.DmnKnowledgeModel;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.Rule;

/**
 * DMN decision table builder: makes a decision of each table and phase: one row of the table for each row of the rules.
 */
public final class DmnDecisionTableBuilder {

    private final DmnFacts facts;
    private final PartialDmnModel state;

    public DmnDecisionTableBuilder(DmnFacts facts, PartialDmnModel state) {
        this.facts = facts;
        this.state = state;
    }

    public void build(PhaseTable part) {
        Map<String, DmnFacts.DmnFactReading> columns = new LinkedHashMap<>();
        for (Column column : part.table().columns(ColumnRole.VOORWAARDE)) {
            if (part.rows().stream().anyMatch(row -> row.reads(column.name()))) {
                columns.put(column.name(), facts.read(column.name()));
            }
        }
        DmnDecisionTable table = table(part, columns);
        SortedSet<String> reads = new TreeSet<>();
        columns.values().forEach(reading -> reads.addAll(reading.reads()));
        String row = state.add(DmnType.structure("tRij_" + part.name(), part.output()));
        String rows = state.add(DmnType.list("tRijen_" + part.name(), row));
        if (part.perVoorziening()) {
            perVoorziening(part, table, reads, rows, columns);
        } else {
            state.addDecision(part.name(), part.title(), rows, table, reads);
        }
    }

    /** Inside the table the facts have the names they have outside it. */
    private void perVoorziening(
            PhaseTable part,
            DmnDecisionTable table,
            SortedSet<String> reads,
            String type,
            Map<String, DmnFacts.DmnFactReading> columns) {
        String knowledge = part.name() + "_per_voorziening";
        List<DmnComponent> data = new ArrayList<>();
        data.add(new DmnComponent(DmnFacts.VOORZIENING, DmnVoorzieningTable.TYPE));
        reads.forEach(name -> data.add(new DmnComponent(name, type(name, columns))));
        state.add(new DmnKnowledgeModel(knowledge, part.title() + ", per voorziening", type, data, table));
        SortedSet<String> everything = new TreeSet<>(reads);
        everything.add(DmnFacts.IN_VIEW);
        state.add(new DmnDecision(
                part.name(),
                part.title(),
                type,
                new DmnExpression("flatten(for v in " + DmnFacts.IN_VIEW + "[code != null] return " + knowledge + "(v"
                        + reads.stream().map(name -> ", " + name).collect(Collectors.joining()) + "))"),
                everything,
                new TreeSet<>(List.of(knowledge))));
    }

    private static String type(String name, Map<String, DmnFacts.DmnFactReading> columns) {
        return columns.values().stream()
                .filter(reading -> reading.feel().equals(name))
                .map(DmnFacts.DmnFactReading::type)
                .findFirst()
                // Read inside an expression: the provisions for which a fact holds.
                .orElse(PartialDmnModel.TEXTS);
    }

    private static DmnDecisionTable table(PhaseTable part, Map<String, DmnFacts.DmnFactReading> columns) {
        List<DmnInputColumn> input = columns.entrySet().stream()
                .map(column -> new DmnInputColumn(
                        column.getKey(),
                        column.getValue().feel(),
                        column.getValue().type()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (input.isEmpty()) {
            input.add(new DmnInputColumn("altijd", "\"altijd\"", DmnType.TEXT));
        }
        List<DmnTableRow> rows = part.rows().stream()
                .map(row -> row(part, row, columns))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(nothing(input.size(), part.output().size()));
        return new DmnDecisionTable(DmnHitPolicy.ALL, input, part.output(), rows);
    }

    private static DmnTableRow row(PhaseTable part, DecisionRow row, Map<String, DmnFacts.DmnFactReading> columns) {
        List<String> conditions = columns.keySet().stream()
                .map(fact -> row.conditions().stream()
                        .filter(cell -> cell.fact().equals(fact))
                        .map(CellCondition::condition)
                        .map(Feel::test)
                        .findFirst()
                        .orElse(Feel.DONT_CARE))
                .toList();
        List<String> outcomes = new ArrayList<>();
        outcomes.add(Feel.text(row.rule().id()));
        if (part.perVoorziening()) {
            outcomes.add(DmnFacts.VOORZIENING + ".code");
        }
        for (ConclusionKind kind : ConclusionKind.values()) {
            List<String> values = PhaseTable.values(row, kind);
            for (int i = 0; i < part.columns(kind).size(); i++) {
                outcomes.add(i < values.size() ? Feel.text(values.get(i)) : Feel.NOTHING);
            }
        }
        return justifiedRow(conditions.isEmpty() ? List.of(Feel.DONT_CARE) : conditions, outcomes, row.rule());
    }

    static DmnTableRow justifiedRow(List<String> conditions, List<String> outcomes, Rule rule) {
        return new DmnTableRow(
                conditions,
                outcomes,
                rule.id(),
                rule.reden(),
                rule.sources().stream()
                        .map(source -> source.document() + ", " + source.paragraaf())
                        .collect(Collectors.joining("; ")));
    }

    /** Engines differ in what a table without a hit gives; with this row every table has one. */
    static DmnTableRow nothing(int input, int output) {
        return new DmnTableRow(
                Collections.nCopies(input, Feel.DONT_CARE),
                Collections.nCopies(output, Feel.NOTHING),
                DmnTableRow.FROM_MODEL,
                "Concludeert niets. Zo geeft de tabel altijd een lijst, in elk programma.",
                "");
    }
}

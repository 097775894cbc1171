// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.Definition;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.FactDefinitions;
import nl.jeugdroute.rules.FactRow;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.InvariantRow;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.NiveauDescription;
import nl.jeugdroute.rules.PackCommitments;
import nl.jeugdroute.rules.PackContent;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleBook;
import nl.jeugdroute.rules.RuleTable;

/** Rule composition: the rows of a pack and its layers that are in force together in one tijdvak. */
record RuleComposition(
        FactDefinitions facts,
        List<FactRow> factRows,
        List<RuleTable> tables,
        List<DecisionRow> decisionRows,
        List<DefinitionRow> definitions,
        PackCommitments commitments,
        List<String> voorbehoud,
        Set<String> voorzieningCodes) {

    private static final String NATIONAL = "landelijk";

    static RuleComposition on(PackContent content, LocalDate day, List<String> voorbehoud) {
        List<DecisionRow> decisionRows = content.decisionRows().stream()
                .filter(row -> row.valid().contains(day))
                .toList();
        List<DefinitionRow> definitions = oneScale(content.definitions().stream()
                .filter(row -> row.valid().contains(day))
                .toList());
        CasusFacts known = content.facts().casusFacts();
        CasusFacts today = content.factTable().facts(day);
        return new RuleComposition(
                        content.facts().with(today.equals(known) ? known : today),
                        content.factTable().asked(day),
                        content.tables(),
                        decisionRows,
                        definitions,
                        content.commitments().on(day),
                        voorbehoud,
                        codes(definitions))
                .withOnlyApplicableTableRows(day);
    }

    /**
     * Single meaning of each intervention level: that of the highest layer that explains it. A pack that works with no
     * levels has no use for the national ones.
     */
    private static List<DefinitionRow> oneScale(List<DefinitionRow> definitions) {
        Map<String, DefinitionRow> meanings = new HashMap<>();
        boolean works = false;
        for (DefinitionRow row : definitions) {
            if (row.kind() == ConclusionKind.NIVEAU) {
                meanings.put(row.code(), row);
            }
            works |= row.definition() instanceof CatalogueEntry help
                    ? help.interventieniveau() != null
                    : row.kind() == ConclusionKind.NIVEAU
                            && !row.definition().rule().layer().equals(NATIONAL);
        }
        boolean inUse = works;
        return definitions.stream()
                .filter(row -> row.kind() != ConclusionKind.NIVEAU || inUse && meanings.get(row.code()) == row)
                .toList();
    }

    /** Composition of an expired pack: the rows that must never fall silent, in force today. */
    RuleComposition expired(PackContent content, LocalDate today) {
        List<DecisionRow> decisionRows = content.decisionRows().stream()
                .filter(row -> row.whenExpired() && row.valid().contains(today))
                .toList();
        // Without the rows about provisions nothing may be said of one, so an expired catalogue names none.
        List<DefinitionRow> withoutCatalogue = definitions.stream()
                .filter(row -> row.kind() != ConclusionKind.VOORZIENING)
                .toList();
        return new RuleComposition(
                        facts,
                        factRows,
                        content.tables(),
                        decisionRows,
                        withoutCatalogue,
                        content.commitments().on(today),
                        voorbehoud,
                        voorzieningCodes)
                .withOnlyApplicableTableRows(today);
    }

    private RuleComposition withOnlyApplicableTableRows(LocalDate day) {
        Set<String> rowsInForce = Stream.concat(
                        ruleBook().rules().values().stream(),
                        commitments.invariants().stream().map(InvariantRow::rule))
                .map(rule -> rule.layer() + "/" + rule.table() + "/" + rule.rowNumber())
                .collect(Collectors.toSet());
        List<RuleTable> inForce = tables.stream()
                .map(table -> table.name().equals("termen")
                        ? table
                        : table.with(table.rows().stream()
                                .filter(row -> table.definesFacts()
                                        ? table.valid(row).contains(day)
                                        : rowsInForce.contains(table.layer() + "/" + table.name() + "/" + row.number()))
                                .toList()))
                .toList();
        return new RuleComposition(
                facts, factRows, inForce, decisionRows, definitions, commitments, voorbehoud, voorzieningCodes);
    }

    /** The same with other decision rows. */
    RuleComposition with(List<DecisionRow> others) {
        return new RuleComposition(
                facts, factRows, tables, List.copyOf(others), definitions, commitments, voorbehoud, voorzieningCodes);
    }

    /** Facts that a row in force reads while no row in force defines them: nobody could give them. */
    private Stream<Finding> undefined(LocalDate day, FactDefinitions ofAnyDay) {
        return decisionRows.stream()
                .flatMap(row -> row.conditions().stream()
                        .map(CellCondition::fact)
                        .filter(fact -> ofAnyDay.casusFacts().has(fact)
                                && !facts.casusFacts().has(fact))
                        .map(fact -> new Finding(
                                file(row.rule()),
                                row.rule().rowNumber(),
                                row.rule().id(),
                                fact,
                                null,
                                "Het feit " + fact + " is er op " + day + " niet. Pas de datums van die rij aan.")));
    }

    /** What rows in force name while no row in force says what it is. */
    List<Finding> unexplained(LocalDate day, FactDefinitions ofAnyDay) {
        return Stream.concat(undefined(day, ofAnyDay), unexplained(day).stream())
                .toList();
    }

    /** Codes that a row in force concludes while no row in force explains them; such a conclusion would get lost. */
    private List<Finding> unexplained(LocalDate day) {
        Set<String> explainedCodes =
                definitions.stream().map(row -> row.kind() + " " + row.code()).collect(Collectors.toSet());
        return decisionRows.stream()
                .flatMap(row -> row.consequences().stream()
                        .filter(consequence -> Definition.explains(consequence.kind()))
                        .filter(consequence -> !explainedCodes.contains(consequence.kind() + " " + consequence.code()))
                        .map(consequence -> new Finding(
                                file(row.rule()),
                                row.rule().rowNumber(),
                                row.rule().id(),
                                Column.concluding(consequence.kind()),
                                consequence.code(),
                                consequence.code() + " is op " + day
                                        + " nergens omschreven. Pas de datums van die rij aan.")))
                .toList();
    }

    private String file(Rule rule) {
        return tables.stream()
                .filter(table ->
                        table.layer().equals(rule.layer()) && table.name().equals(rule.table()))
                .map(RuleTable::file)
                .findFirst()
                .orElseThrow();
    }

    int rowCount() {
        return decisionRows.size() + definitions.size();
    }

    RuleBook ruleBook() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        decisionRows.forEach(row -> rules.put(row.rule().id(), row.rule()));
        definitions.forEach(
                row -> rules.put(row.definition().rule().id(), row.definition().rule()));
        return new RuleBook(
                rules,
                definitions.stream()
                        .collect(Collectors.toMap(row -> row.definition().rule().id(), DefinitionRow::definition)));
    }

    Map<Integer, NiveauStatus> niveauStatuses() {
        return definitions.stream()
                .map(DefinitionRow::definition)
                .filter(NiveauDescription.class::isInstance)
                .map(definition -> ((NiveauDescription) definition).niveau())
                .collect(Collectors.toMap(Interventieniveau::niveau, Interventieniveau::status));
    }

    private static Set<String> codes(List<DefinitionRow> definitions) {
        return definitions.stream()
                .filter(row -> row.kind() == ConclusionKind.VOORZIENING)
                .map(DefinitionRow::code)
                .sorted(NaturalOrder.INSTANCE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

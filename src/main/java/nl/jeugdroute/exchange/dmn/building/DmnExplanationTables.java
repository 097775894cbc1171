// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Lezing;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.building.PhaseTables.GatheringExpression;
import nl.jeugdroute.exchange.dmn.model.DmnComponent;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnHitPolicy;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnInputColumn;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnTableRow;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import nl.jeugdroute.rules.ActieDescription;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.Definition;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.NiveauDescription;
import nl.jeugdroute.rules.OntbrekendDescription;
import nl.jeugdroute.rules.OpenPuntDescription;

/**
 * DMN explanation tables: the tables that explain codes: a code that is concluded gives its row, in the order of the
 * advies.
 */
record DmnExplanationTables(RuleSet ruleSet, PhaseTables parts, PartialDmnModel state) {

    static final String ACTIES = "acties_uitleg";
    static final String ONTBREKEND = "ontbrekend_op_volgorde";
    static final String OPEN_PUNTEN = "open_punten_op_volgorde";
    static final String NIVEAUS = "niveaus_uitleg";

    void build(List<String> openPuntenPerVoorziening) {
        addTable(
                ACTIES,
                "Wat de acties inhouden",
                state.addNamed("genoemde_acties", ConclusionKind.ACTIE, parts),
                texts("code", "tekst", "wie", "sterkte", "moment", "telefoon"),
                rows(ActieDescription.class, Comparator.comparing(ActieDescription::code))
                        .map(row -> row(row, row.code(), acties(row)))
                        .toList());
        addTable(
                ONTBREKEND,
                "Wat nog ontbreekt",
                state.addNamed("genoemd_ontbrekend", ConclusionKind.ONTBREKEND, parts),
                texts("veld", "waarom"),
                rows(OntbrekendDescription.class, Comparator.comparingInt(OntbrekendDescription::order))
                        .map(row -> row(row, row.fact(), List.of(Feel.text(row.fact()), Feel.text(row.why()))))
                        .toList());
        openPunten(openPuntenPerVoorziening);
    }

    private static List<String> acties(ActieDescription actie) {
        return Stream.of(
                        actie.code(),
                        actie.text(),
                        actie.who(),
                        actie.strength().name(),
                        actie.moment().name(),
                        actie.phone())
                .map(Feel::text)
                .toList();
    }

    private void openPunten(List<String> openPuntenPerVoorziening) {
        List<DmnComponent> output = new ArrayList<>(List.of(new DmnComponent("id", DmnType.NUMBER)));
        output.addAll(texts("vraag", "lezing_a", "bron_a", "lezing_b", "bron_b", "beslisser"));
        Comparator<OpenPuntDescription> byNumber =
                Comparator.comparingInt(row -> row.openPunt().id());
        addTable(
                OPEN_PUNTEN,
                "Open punten",
                namedOpenPunten(openPuntenPerVoorziening),
                output,
                rows(OpenPuntDescription.class, byNumber)
                        .map(row -> row(row, "OP" + row.openPunt().id(), openPunt(row.openPunt())))
                        .toList());
    }

    private static List<String> openPunt(OpenPunt openPunt) {
        List<String> outcomes = new ArrayList<>(List.of(Feel.number(openPunt.id()), Feel.text(openPunt.vraag())));
        for (Lezing reading : openPunt.lezingen()) {
            outcomes.add(Feel.text(reading.tekst()));
            outcomes.add(Feel.text(reading.bron()));
        }
        outcomes.add(Feel.text(openPunt.beslisser()));
        return outcomes;
    }

    /** Points that rows name, and those that come with a provision, an action or a missing fact that is named. */
    private String namedOpenPunten(List<String> openPuntenPerVoorziening) {
        String name = "genoemde_open_punten";
        GatheringExpression fromRows = parts.values(ConclusionKind.OPEN_PUNT);
        List<String> lists = new ArrayList<>(List.of(fromRows.feel()));
        List<String> reads = new ArrayList<>(fromRows.reads());
        if (!openPuntenPerVoorziening.isEmpty()) {
            reads.add(DmnFacts.IN_VIEW);
        }
        openPuntenPerVoorziening.forEach(column -> lists.add(DmnFacts.IN_VIEW + "." + column));
        for (DefinitionRow row : ruleSet.definitions()) {
            if (row.kind() == ConclusionKind.ACTIE || row.kind() == ConclusionKind.ONTBREKEND) {
                String named = row.kind() == ConclusionKind.ACTIE ? "genoemde_acties" : "genoemd_ontbrekend";
                for (Consequence consequence : row.consequences()) {
                    lists.add("if list contains(" + named + ", " + Feel.text(row.code()) + ") then ["
                            + Feel.text(consequence.code()) + "] else [null]");
                    reads.add(named);
                }
            }
        }
        state.addDecision(
                name,
                "Genoemde open punten",
                PartialDmnModel.TEXTS,
                "concatenate(" + String.join(", ", lists) + ")[item != null]",
                reads);
        return name;
    }

    /** Name of the heaviest level, if the pack says so. */
    void niveaus(String niveau) {
        List<DmnComponent> output = new ArrayList<>(List.of(new DmnComponent("niveau", DmnType.NUMBER)));
        output.addAll(texts("naam", "status"));
        List<DmnTableRow> rows = new ArrayList<>();
        rows(
                        NiveauDescription.class,
                        Comparator.comparingInt(row -> row.niveau().niveau()))
                .forEach(row -> rows.add(DmnDecisionTableBuilder.justifiedRow(
                        List.of(Feel.number(row.niveau().niveau())),
                        List.of(
                                Feel.number(row.niveau().niveau()),
                                Feel.text(row.niveau().naam()),
                                Feel.text(row.niveau().status().name())),
                        row.rule())));
        rows.add(DmnDecisionTableBuilder.nothing(1, output.size()));
        addDecision(NIVEAUS, "Interventieniveaus", new DmnInputColumn("niveau", niveau, DmnType.NUMBER), output, rows);
    }

    private <D extends Definition> Stream<D> rows(Class<D> kind, Comparator<D> ordering) {
        return ruleSet.definitions(kind).stream().sorted(ordering);
    }

    private static DmnTableRow row(Definition definition, String code, List<String> outcomes) {
        return DmnDecisionTableBuilder.justifiedRow(List.of(Feel.contains(List.of(code))), outcomes, definition.rule());
    }

    private static List<DmnComponent> texts(String... names) {
        return Arrays.stream(names)
                .map(name -> new DmnComponent(name, DmnType.TEXT))
                .toList();
    }

    private void addTable(String name, String title, String named, List<DmnComponent> output, List<DmnTableRow> rows) {
        List<DmnTableRow> all = new ArrayList<>(rows);
        all.add(DmnDecisionTableBuilder.nothing(1, output.size()));
        addDecision(name, title, new DmnInputColumn("genoemd", named, PartialDmnModel.TEXTS), output, all);
    }

    private void addDecision(
            String name, String title, DmnInputColumn column, List<DmnComponent> output, List<DmnTableRow> rows) {
        String type = state.add(DmnType.structure("tRij_" + name, output));
        state.addDecision(
                name,
                title,
                state.add(DmnType.list("tRijen_" + name, type)),
                new DmnDecisionTable(DmnHitPolicy.IN_ORDER, List.of(column), output, rows),
                List.of(column.feel()));
    }
}

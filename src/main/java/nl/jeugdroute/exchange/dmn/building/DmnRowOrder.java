// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.building.PhaseTables.GatheringExpression;
import nl.jeugdroute.exchange.dmn.model.DmnComponent;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnHitPolicy;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnInputColumn;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnTableRow;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import nl.jeugdroute.rules.ActieDescription;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.Rule;

/**
 * DMN row order: conclusions in the order of the rows that drew them. The order of rows is known beforehand, so it is
 * that of a table.
 */
record DmnRowOrder(RuleSet ruleSet, PhaseTables parts, PartialDmnModel state) {

    /** The ids of all rows that hold. */
    static final String ROWS = "geldende_rijen";

    /** Codes of actions in the order of the advies; a code can stand in it twice. */
    static final String ACTIES = "acties_op_volgorde";

    /** Remarks in the order of the advies. */
    static final String VOORBEHOUD = "voorbehoud_op_volgorde";

    private static final String VEILIGHEID = "veiligheid";

    private record RuleValuePair(Rule rule, String value) {}

    void build() {
        GatheringExpression rows = parts.rows();
        state.addDecision(ROWS, "Rijen die gelden", PartialDmnModel.TEXTS, rows.feel(), rows.reads());
        Map<String, ActieDescription> acties = ruleSet.definitions(ActieDescription.class).stream()
                .collect(Collectors.toMap(ActieDescription::code, actie -> actie));
        // The call that saves a life first, then safety, then by moment, then by row.
        order(
                ACTIES,
                "Acties op volgorde",
                ConclusionKind.ACTIE,
                Comparator.comparing((RuleValuePair pair) ->
                                !acties.get(pair.value()).isAlarm())
                        .thenComparing(pair -> !pair.rule().table().equals(VEILIGHEID))
                        .thenComparing(pair -> acties.get(pair.value()).moment())
                        .thenComparing(RuleValuePair::rule, Rule.BY_NUMBER)
                        .thenComparing(RuleValuePair::value));
        order(
                VOORBEHOUD,
                "Voorbehoud van rijen",
                ConclusionKind.VOORBEHOUD,
                Comparator.comparing(RuleValuePair::rule, Rule.BY_NUMBER));
    }

    private void order(String name, String title, ConclusionKind kind, Comparator<RuleValuePair> ordering) {
        List<RuleValuePair> pairs = new ArrayList<>();
        for (DecisionRow row : ruleSet.decisionRows()) {
            PhaseTable.values(row, kind).forEach(value -> pairs.add(new RuleValuePair(row.rule(), value)));
        }
        List<DmnTableRow> rows = pairs.stream()
                .sorted(ordering)
                .map(pair -> DmnDecisionTableBuilder.justifiedRow(
                        List.of(Feel.contains(List.of(pair.rule().id()))),
                        List.of(Feel.text(pair.value())),
                        pair.rule()))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(DmnDecisionTableBuilder.nothing(1, 1));
        state.addDecision(
                name,
                title,
                PartialDmnModel.TEXTS,
                new DmnDecisionTable(
                        DmnHitPolicy.IN_ORDER,
                        List.of(new DmnInputColumn("rijen", ROWS, PartialDmnModel.TEXTS)),
                        List.of(new DmnComponent("waarde", DmnType.TEXT)),
                        rows),
                List.of(ROWS));
    }
}

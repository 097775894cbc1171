// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.util.List;
import nl.jeugdroute.advies.RuleSetReference;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.building.DmnAdviesBuilder;
import nl.jeugdroute.exchange.dmn.building.DmnDecisionTableBuilder;
import nl.jeugdroute.exchange.dmn.building.DmnExpressibility;
import nl.jeugdroute.exchange.dmn.building.DmnFacts;
import nl.jeugdroute.exchange.dmn.building.Feel;
import nl.jeugdroute.exchange.dmn.building.PartialDmnModel;
import nl.jeugdroute.exchange.dmn.building.PhaseTables;
import nl.jeugdroute.rules.Finding;

/** DMN model builder: makes a DMN model of a rule set: the decision {@code advies} in it says what our advies says. */
public final class DmnModelBuilder {

    private DmnModelBuilder() {}

    /**
     * The whole model.
     *
     * @throws NotExpressibleInDmnException when a row says what DMN cannot; there is never half a model
     */
    public static DmnModel build(RuleSet ruleSet) {
        DmnExpressibility expressibility = new DmnExpressibility(ruleSet);
        refuse(expressibility.findings());
        PartialDmnModel state = new PartialDmnModel();
        PhaseTables parts = PhaseTables.of(ruleSet);
        DmnFacts facts = new DmnFacts(ruleSet, parts, state);
        DmnDecisionTableBuilder tables = new DmnDecisionTableBuilder(facts, state);
        parts.all().forEach(tables::build);
        new DmnAdviesBuilder(ruleSet, parts, facts, state).build();
        RuleSetReference reference = ruleSet.reference();
        DmnModel model = state.model(
                Feel.name(reference.id()),
                "Regels van " + reference.naam()
                        + ", als beslistabellen. De beslissing \"advies\" geeft het hele advies.",
                "Pakket " + reference.id() + ", " + days(reference.tijdvak()) + ", hash " + reference.hash());
        refuse(expressibility.unwritable(model));
        return model;
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new NotExpressibleInDmnException(findings);
        }
    }

    private static String days(Tijdvak tijdvak) {
        return "van " + tijdvak.van() + (tijdvak.tot() == null ? "" : " tot en met " + tijdvak.tot());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.impact.ChangeGroupExample;
import nl.jeugdroute.impact.ChangeGroupTrait;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.MinimalCasus;
import nl.jeugdroute.logic.PointSearcher;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Change group prover: finds the smallest case of a group and has Drools evaluate it under both rule sets: no group
 * without that proof.
 */
final class ChangeGroupProver {

    private final RuleModel current;
    private final RuleModel proposed;
    private final Triage triage;
    private final LocalDate day;
    private final FactNamer names;
    private final ChangedRuleRows rows;
    private final PointSearcher searcher;

    /** @param day a day on which both rule sets are in force */
    ChangeGroupProver(RuleModel current, RuleModel proposed, Triage triage, LocalDate day, FactNamer names) {
        this.current = current;
        this.proposed = proposed;
        this.triage = triage;
        this.day = day;
        this.names = names;
        this.rows = new ChangedRuleRows(current.ruleSet(), proposed.ruleSet());
        LogicSpace space = current.space();
        this.searcher = new PointSearcher(
                space, (d, position) -> space.dimensions().get(d).defaultValue() == position ? 0 : 1);
    }

    /**
     * The case with the fewest facts filled in.
     *
     * @throws LogicContradictionException when Drools does not conclude what the logic says
     */
    ChangeGroupExample prove(OutcomeTransition transition, BDD group) {
        SpacePoint point = searcher.find(group).orElseThrow();
        MinimalCasus view = MinimalCasus.of(current.facts(), point);
        Advies before = advise(current.ruleSet(), view);
        Advies after = advise(proposed.ruleSet(), view);
        require(transition, before, transition.from(), view);
        require(transition, after, transition.to(), view);
        return new ChangeGroupExample(view, facts(view), before, after, rows.between(before, after));
    }

    private Advies advise(RuleSet ruleSet, MinimalCasus view) {
        Casus casus = view.casus(ruleSet.reference().id());
        try {
            return triage.advise(casus, new RulesInForce(ruleSet, day));
        } catch (IllegalStateException noAdvies) {
            throw new LogicContradictionException(
                    "Bij deze fictieve casus spreken rijen elkaar tegen: " + view.cell() + ".");
        }
    }

    private static void require(OutcomeTransition transition, Advies advies, String expected, MinimalCasus view) {
        String outcome = OutcomeCodes.of(advies, transition.component(), transition.voorziening());
        if (!outcome.equals(expected)) {
            throw new LogicContradictionException(
                    "Bij deze fictieve casus geven twee berekeningen een andere uitkomst (" + expected + " en "
                            + outcome + "): " + view.cell() + ".");
        }
    }

    private List<ChangeGroupTrait> facts(MinimalCasus view) {
        return view.facts().entrySet().stream()
                .map(fact -> new ChangeGroupTrait(
                        fact.getKey(),
                        names.fact(fact.getKey()),
                        ValueWording.enumeration(
                                fact.getValue().stream()
                                        .map(value -> names.element(fact.getKey(), value))
                                        .toList(),
                                "en"),
                        false))
                .toList();
    }
}

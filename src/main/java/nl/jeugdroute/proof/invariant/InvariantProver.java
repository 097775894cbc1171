// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.InvariantRow;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleTable;

/**
 * Prover of invariants: every invariant proven over the whole domain of a rule set, or broken by its smallest
 * counterexample.
 */
public final class InvariantProver {

    /** Stands for the place of invariants that hold for every pack and are no row. */
    public static final String FIXED = "landelijk/beloften.csv";

    /** Invariants that are no row: about pairs of cases, about words, about how the model itself is built. */
    public static final List<String> FIXED_INVARIANTS =
            List.of("INV2", "INV6", "INV8", "INV9", "INV11", "INV14", "INV15");

    private InvariantProver() {}

    /** Everything invariants ask of fields, so that the space of cases tells those values apart. */
    public static List<CellCondition> questions(RuleSet ruleSet) {
        List<CellCondition> questions = new ArrayList<>();
        for (InvariantRow row : ruleSet.commitments().invariants()) {
            questions.addAll(row.given());
            questions.addAll(row.always());
            questions.addAll(row.never());
        }
        return questions;
    }

    /** The broken invariants; none means every invariant is proven. */
    public static List<Violation> trial(RuleModel model) {
        List<Violation> violations = new ArrayList<>();
        violations.addAll(new InvariantRowCheck(model).violations());
        violations.addAll(new DirectionInvariant(model).violations());
        violations.addAll(new WordingInvariant(model.ruleSet()).violations());
        violations.addAll(new NiveauInvariant(model.ruleSet()).violations());
        violations.addAll(new ExclusionInvariant(model).violations());
        violations.addAll(new PlanthemaInvariant(model).violations());
        violations.addAll(new PrimaryRouteInvariant(model).violations());
        return violations;
    }

    /** The file a row stands in, below the rules folder. */
    public static String file(RuleSet ruleSet, Rule rule) {
        return ruleSet.tables().stream()
                .filter(table ->
                        table.layer().equals(rule.layer()) && table.name().equals(rule.table()))
                .map(RuleTable::file)
                .findFirst()
                .orElse(rule.layer() + "/" + rule.table() + ".csv");
    }
}

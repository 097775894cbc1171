// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.InvariantRow;
import nl.jeugdroute.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Check of invariant rows: the invariants that stand as rows in {@code beloften.csv}, held against every case. */
final class InvariantRowCheck {

    private final RuleModel model;
    private final Counterexample counterexample;

    InvariantRowCheck(RuleModel model) {
        this.model = model;
        this.counterexample = new Counterexample(model);
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        for (InvariantRow row : model.ruleSet().commitments().invariants()) {
            for (String voorziening : model.subjects(row)) {
                Optional<Violation> violation = check(row, voorziening.isEmpty() ? null : voorziening);
                if (violation.isPresent()) {
                    violations.add(violation.get());
                    break;
                }
            }
        }
        return violations;
    }

    private Optional<Violation> check(InvariantRow row, @Nullable String voorziening) {
        BDD given = model.satisfyAll(row.given(), voorziening);
        if (given.isContradiction()) {
            return Optional.empty();
        }
        List<CellCondition> broken = new ArrayList<>();
        BDD error = model.space().alwaysFalse();
        for (CellCondition cell : row.always()) {
            BDD violation = given.and(model.violates(cell.fact(), voorziening, cell.condition()));
            if (!violation.isContradiction()) {
                broken.add(cell);
                error = error.or(violation);
            }
        }
        for (CellCondition cell : row.never()) {
            BDD violation = given.and(model.satisfies(cell.fact(), voorziening, cell.condition()));
            if (!violation.isContradiction()) {
                broken.add(cell);
                error = error.or(violation);
            }
        }
        return counterexample.smallestFor(error).map(point -> violation(row, voorziening, broken, point));
    }

    private Violation violation(
            InvariantRow row, @Nullable String voorziening, List<CellCondition> broken, SpacePoint point) {
        Rule rule = row.rule();
        Set<String> facts = new TreeSet<>();
        broken.forEach(cell -> facts.add((row.always().contains(cell) ? "altijd " : "nooit ") + cell.fact() + " "
                + cell.condition().text()));
        return new Violation(
                rule.id(),
                InvariantProver.file(model.ruleSet(), rule),
                rule.rowNumber(),
                rule.reden(),
                counterexample.view(point),
                "Beloofd is: " + String.join("; ", facts) + (voorziening == null ? "" : ", bij " + voorziening)
                        + ". De routes zijn hier: " + counterexample.routes(point) + ".",
                counterexample.rows(point));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.health;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.logic.MinimalCasus;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.proof.invariant.Counterexample;
import nl.jeugdroute.proof.invariant.InvariantProver;
import nl.jeugdroute.rules.InvariantRow;
import nl.jeugdroute.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Invariant health: invariants that say nothing, or that cannot both be kept. An invariant of the national layer may
 * speak of what this pack does not have; one of the pack itself may not.
 */
final class InvariantHealth {

    private static final String NATIONAL = "landelijk";

    private final RuleModel model;
    private final Counterexample examples;

    InvariantHealth(RuleModel model) {
        this.model = model;
        this.examples = new Counterexample(model);
    }

    List<HealthFinding> findings() {
        List<HealthFinding> findings = new ArrayList<>();
        List<InvariantRow> invariants = model.ruleSet().commitments().invariants();
        for (int i = 0; i < invariants.size(); i++) {
            InvariantRow row = invariants.get(i);
            if (!row.rule().layer().equals(NATIONAL) && nowhere(row)) {
                findings.add(finding(
                        row,
                        List.of(row.rule().id()),
                        null,
                        "Belofte " + row.rule().id()
                                + " kan nooit gelden: geen enkele casus voldoet aan de voorwaarden."));
            }
            for (InvariantRow earlier : invariants.subList(0, i)) {
                reportConflict(row, earlier, findings);
            }
        }
        return findings;
    }

    private boolean nowhere(InvariantRow row) {
        return model.subjects(row).stream()
                .allMatch(code -> model.satisfyAll(row.given(), code.isEmpty() ? null : code)
                        .isContradiction());
    }

    /** Two invariants about one field that no value can keep both, in a case where both count. */
    private void reportConflict(InvariantRow row, InvariantRow earlier, List<HealthFinding> findings) {
        if (row.subject() != earlier.subject() || !RequirementConflict.collide(row, earlier)) {
            return;
        }
        for (String code : model.subjects(row)) {
            String voorziening = code.isEmpty() ? null : code;
            var point = examples.smallestFor(
                    model.satisfyAll(row.given(), voorziening).and(model.satisfyAll(earlier.given(), voorziening)));
            if (point.isPresent()) {
                findings.add(new HealthFinding(
                        RuleDefect.INVARIANT,
                        List.of(row.rule().id(), earlier.rule().id()),
                        row.rule().layer(),
                        InvariantProver.file(model.ruleSet(), row.rule()),
                        row.rule().rowNumber(),
                        examples.view(point.get()),
                        "Belofte " + row.rule().id() + " en belofte "
                                + earlier.rule().id() + " spreken elkaar tegen: geen advies kan ze allebei houden."));
                return;
            }
        }
    }

    private HealthFinding finding(InvariantRow row, List<String> ids, @Nullable MinimalCasus casus, String text) {
        Rule rule = row.rule();
        return new HealthFinding(
                RuleDefect.INVARIANT,
                ids,
                rule.layer(),
                InvariantProver.file(model.ruleSet(), rule),
                rule.rowNumber(),
                casus,
                text);
    }
}

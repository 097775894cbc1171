// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.logic.RuleModel;

/**
 * Planthema invariant: INV11: risk and protective factors give themes for the plan and nothing else. A conclusion that
 * would change with a factor shows it in the facts its statement depends on.
 */
final class PlanthemaInvariant {

    private final RuleModel model;

    PlanthemaInvariant(RuleModel model) {
        this.model = model;
    }

    List<Violation> violations() {
        Set<Integer> factoren = Set.copyOf(model.facts().dimensions("factoren"));
        List<Violation> violations = new ArrayList<>();
        for (var conclusion : model.conclusions().entrySet()) {
            ConclusionKey key = conclusion.getKey();
            if (key.kind() != ConclusionKind.PLANTHEMA
                    && model.space().dependsOn(conclusion.getValue()).stream().anyMatch(factoren::contains)) {
                List<String> rows = model.rows().stream()
                        .filter(row -> row.row().reads("factoren") && !row.row().concludes(ConclusionKind.PLANTHEMA))
                        .map(row -> row.row().rule().id())
                        .distinct()
                        .toList();
                violations.add(new Violation(
                        "INV11",
                        InvariantProver.FIXED,
                        0,
                        "Factoren geven alleen thema's voor het plan.",
                        null,
                        "Hier hangt ook " + key.kind() + " " + key.value() + " van een factor af.",
                        rows));
                return violations;
            }
        }
        return violations;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.NiveauDescription;

/**
 * Niveau invariant: INV8: no public source explains levels 4 to 8, and a level taken from another municipality's source
 * is an assumption here; such a level says so, or by whom it was confirmed.
 */
final class NiveauInvariant {

    private static final int FIRST_WITHOUT_SOURCE = 4;

    private final RuleSet ruleSet;

    NiveauInvariant(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        for (DefinitionRow row : ruleSet.definitions()) {
            if (row.definition() instanceof NiveauDescription description
                    && description.niveau().status() == NiveauStatus.BRON
                    && (description.niveau().niveau() >= FIRST_WITHOUT_SOURCE || !isOwn(description))) {
                violations.add(new Violation(
                        "INV8",
                        InvariantProver.file(ruleSet, description.rule()),
                        description.rule().rowNumber(),
                        "Een niveau dat de eigen bron niet uitlegt, staat er als aanname of als bevestigd.",
                        null,
                        "Niveau " + description.niveau().niveau() + " zegt dat het uit de bron komt.",
                        List.of(description.rule().id())));
            }
        }
        return violations;
    }

    private boolean isOwn(NiveauDescription description) {
        return description.rule().sources().stream()
                .anyMatch(source -> ruleSet.commitments().ownSources().contains(source.document()));
    }
}

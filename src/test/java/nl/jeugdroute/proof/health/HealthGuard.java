// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.health;

import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.logic.RuleModel;

/** Asks only for what blocks publishing; for tests that judge many rule sets. */
public final class HealthGuard {

    private HealthGuard() {}

    /** The first thing that keeps these rules from going live. */
    public static Optional<RuleDefect> eersteBlokkade(RuleModel model) {
        return Stream.concat(
                        new ContradictionCheck(model).findings().stream(),
                        new InvariantHealth(model).findings().stream())
                .map(HealthFinding::defect)
                .filter(RuleDefect::blocking)
                .findFirst();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Primary route invariant: INV14: in every case there is exactly one primary route. */
final class PrimaryRouteInvariant {

    private static final String TEXT = "Elke casus heeft precies een hoofdroute.";

    private final RuleModel model;
    private final Counterexample counterexample;

    PrimaryRouteInvariant(RuleModel model) {
        this.model = model;
        this.counterexample = new Counterexample(model);
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        BDD one = model.space().alwaysFalse();
        BDD two = model.space().alwaysFalse();
        for (BDD route : model.outcome().primaryRoute().values()) {
            two = two.or(one.and(route));
            one = one.or(route);
        }
        counterexample
                .smallestFor(one.negate())
                .ifPresent(point -> violations.add(violation(point, "Geen enkele rij geeft hier een route.")));
        counterexample
                .smallestFor(two)
                .ifPresent(point -> violations.add(violation(
                        point,
                        "Twee routes hebben hier dezelfde rang. De routes zijn: " + counterexample.routes(point)
                                + ".")));
        return violations;
    }

    private Violation violation(SpacePoint point, String explanation) {
        return new Violation(
                "INV14",
                InvariantProver.FIXED,
                0,
                TEXT,
                counterexample.view(point),
                explanation,
                counterexample.rows(point));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.rules.Condition;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Exclusion invariant: INV9: what another law covers from 18 on opens no door to the team or the table. Proven over
 * pairs: the same case without that wish keeps those routes.
 */
final class ExclusionInvariant {

    private static final String EXCLUDED = "voorziening.uitgesloten";
    private static final Condition YES = new Condition.OneOfCondition(new TreeSet<>(Set.of("JA")));

    private final RuleModel model;
    private final Counterexample counterexample;

    ExclusionInvariant(RuleModel model) {
        this.model = model;
        this.counterexample = new Counterexample(model);
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        for (Route route : List.of(Route.SOCIAAL_TEAM, Route.SPECIALISTENTAFEL)) {
            BDD concluded = model.outcome()
                    .besluit()
                    .getOrDefault(RouteVorm.of(route, null), model.space().alwaysFalse());
            Set<Integer> dependencies = Set.copyOf(model.space().dependsOn(concluded));
            for (int d : model.facts().dimensions("gewensteVoorzieningen")) {
                String code = String.valueOf(model.space().dimensions().get(d).element());
                if (dependencies.contains(d) && model.inPlay().containsKey(code)) {
                    // Narrowed first: what is asked of the few excluded cases costs little.
                    BDD excluded = concluded.and(model.space().given(model.satisfies(EXCLUDED, code, YES), d, 1));
                    BDD onlyBy = model.space()
                            .is(d, 1)
                            .and(model.space().given(excluded, d, 1))
                            .and(model.space().given(excluded, d, 0).negate());
                    counterexample
                            .smallestFor(onlyBy)
                            .ifPresent(point -> violations.add(new Violation(
                                    "INV9",
                                    InvariantProver.FIXED,
                                    0,
                                    "Hulp die vanaf 18 jaar onder een andere wet valt, geeft geen route naar team of tafel.",
                                    counterexample.view(point),
                                    code + " is hier uitgesloten, en toch volgt alleen daardoor " + route + ".",
                                    counterexample.rows(point))));
                    if (!violations.isEmpty()) {
                        return violations;
                    }
                }
            }
        }
        return violations;
    }
}

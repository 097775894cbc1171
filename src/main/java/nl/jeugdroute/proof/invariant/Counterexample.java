// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.logic.MinimalCasus;
import nl.jeugdroute.logic.ModelOutcome;
import nl.jeugdroute.logic.PointSearcher;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.rules.NaturalOrder;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Smallest counterexample: the case with the fewest facts filled in at which something holds that never should. */
public final class Counterexample {

    private final RuleModel model;

    public Counterexample(RuleModel model) {
        this.model = model;
    }

    /** The smallest case, or nothing when the statement never holds. */
    public Optional<SpacePoint> smallestFor(BDD statement) {
        return PointSearcher.closeTo(model.space(), model.space().empty()).find(statement);
    }

    /** The point as a case for people. */
    public MinimalCasus view(SpacePoint point) {
        return MinimalCasus.of(model.facts(), point);
    }

    /** Ids of the rows that fire there, in natural order. */
    public List<String> rows(SpacePoint point) {
        return model.rows().stream()
                .filter(row -> model.space().holds(row.fires(), point))
                .map(row -> row.row().rule().id())
                .distinct()
                .sorted(NaturalOrder.INSTANCE)
                .toList();
    }

    /** The primary route there. */
    public String primaryRoute(SpacePoint point) {
        return ModelOutcome.valueAt(model.space(), model.outcome().primaryRoute(), point)
                .map(RouteVorm::code)
                .orElse("geen");
    }

    /** All concluded routes there, heaviest first. */
    public String routes(SpacePoint point) {
        return model.outcome().besluit().entrySet().stream()
                .filter(route -> model.space().holds(route.getValue(), point))
                .map(route -> route.getKey().code())
                .collect(Collectors.joining(", "));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.MinimalCasus;
import nl.jeugdroute.logic.ModelOutcome;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.rules.RouteRank;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Direction invariant: INV2 and the part of INV15 that speaks of pairs: a more worrying answer to one safety question
 * never gives a lighter primary route and never a lower urgency. Proven over all pairs of cases that differ in that one
 * answer.
 */
final class DirectionInvariant {

    private static final List<String> WORSE = List.of("NEE", "ONBEKEND", "JA");
    private static final List<String> BETTER = List.of("JA", "ONBEKEND", "NEE");

    /** The six safety questions, each with its answers from reassuring to worrying. */
    private static final Map<String, List<String>> QUESTIONS = questions();

    private final RuleModel model;
    private final Counterexample counterexample;

    DirectionInvariant(RuleModel model) {
        this.model = model;
        this.counterexample = new Counterexample(model);
    }

    private static Map<String, List<String>> questions() {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        questions.put("veiligheid.acuutGevaar", WORSE);
        questions.put("veiligheid.twijfelVeiligheid", WORSE);
        questions.put("veiligheid.vermoedenGeweldMishandeling", WORSE);
        questions.put("veiligheid.structureleOnveiligheid", WORSE);
        questions.put("veiligheid.effectieveHulpMogelijk", BETTER);
        questions.put("veiligheid.hulpGeaccepteerd", BETTER);
        return questions;
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        check(
                        "INV2",
                        "Een zorgelijker antwoord over veiligheid geeft nooit een lichtere route.",
                        byRank(),
                        point -> "de route " + counterexample.primaryRoute(point))
                .ifPresent(violations::add);
        check(
                        "INV15",
                        "Een zorgelijker antwoord over veiligheid verlaagt nooit de urgentie.",
                        byUrgentie(),
                        point -> "de urgentie "
                                + ModelOutcome.valueAt(
                                                model.space(), model.outcome().urgentie(), point)
                                        .orElseThrow())
                .ifPresent(violations::add);
        return violations;
    }

    /** For every rank: the cases whose primary route is at least that heavy. */
    private List<BDD> byRank() {
        List<BDD> atLeast = new ArrayList<>();
        BDD soFar = model.space().alwaysFalse();
        BigDecimal rank = null;
        for (RouteRank position : model.outcome().ranking()) {
            if (rank != null && !position.rank().equals(rank)) {
                atLeast.add(soFar);
            }
            rank = position.rank();
            soFar = soFar.or(model.outcome().primaryRoute().get(position.routeVorm()));
        }
        atLeast.add(soFar);
        return atLeast;
    }

    private List<BDD> byUrgentie() {
        List<BDD> atLeast = new ArrayList<>();
        BDD soFar = model.space().alwaysFalse();
        for (BDD urgentie : model.outcome().urgentie().values()) {
            soFar = soFar.or(urgentie);
            atLeast.add(soFar);
        }
        return atLeast;
    }

    private record DirectionStep(SpacePoint before, int dimension, String fact, String after, int positionAfter) {}

    private Optional<Violation> check(String id, String text, List<BDD> atLeast, Function<SpacePoint, String> outcome) {
        DirectionStep smallest = null;
        for (Map.Entry<String, List<String>> question : QUESTIONS.entrySet()) {
            for (int d : model.facts().dimensions(question.getKey())) {
                for (int i = 0; i + 1 < question.getValue().size(); i++) {
                    DirectionStep step = step(
                            d,
                            question.getKey(),
                            question.getValue().get(i),
                            question.getValue().get(i + 1),
                            atLeast);
                    if (step != null && (smallest == null || size(step) < size(smallest))) {
                        smallest = step;
                    }
                }
            }
        }
        return Optional.ofNullable(smallest).map(step -> violation(id, text, step, outcome));
    }

    private int size(DirectionStep step) {
        return counterexample.view(step.before()).facts().size();
    }

    private @Nullable DirectionStep step(int dimension, String fact, String from, String to, List<BDD> atLeast) {
        FactDimension d = model.space().dimensions().get(dimension);
        int before = d.position(from);
        int after = d.position(to);
        if (before == after) {
            return null;
        }
        BDD lighter = model.space().alwaysFalse();
        for (BDD heavy : atLeast) {
            lighter = lighter.or(model.space()
                    .given(heavy, dimension, before)
                    .and(model.space().given(heavy, dimension, after).negate()));
        }
        return counterexample
                .smallestFor(lighter.and(model.space().is(dimension, before)))
                .map(point -> new DirectionStep(point, dimension, fact, to, after))
                .orElse(null);
    }

    private Violation violation(String id, String text, DirectionStep step, Function<SpacePoint, String> outcome) {
        SpacePoint after = step.before().with(step.dimension(), step.positionAfter());
        MinimalCasus afterwards = counterexample.view(after);
        return new Violation(
                id,
                InvariantProver.FIXED,
                0,
                text,
                afterwards,
                "Hier is " + outcome.apply(after) + ". In dezelfde casus met " + step.fact() + "=" + value(step)
                        + " is " + outcome.apply(step.before()) + ".",
                counterexample.rows(after));
    }

    private String value(DirectionStep step) {
        return String.valueOf(model.space()
                .dimensions()
                .get(step.dimension())
                .valueClasses()
                .get(step.before().position(step.dimension()))
                .value());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.impact.ChangeDirection;
import nl.jeugdroute.impact.ChangeGroup;
import nl.jeugdroute.impact.ComparedAdviesPart;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.NumberText;
import nl.jeugdroute.rules.RouteRank;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Outcome transitions: every outcome that takes the place of another between two models of one space, within part of
 * it.
 */
final class OutcomeTransitions {

    private final RuleModel current;
    private final RuleModel proposed;
    private final BDD within;

    OutcomeTransitions(RuleModel current, RuleModel proposed, BDD within) {
        this.current = current;
        this.proposed = proposed;
        this.within = within;
    }

    List<OutcomeTransition> of(ComparedAdviesPart component) {
        return switch (component) {
            case HOOFDROUTE ->
                between(
                        component,
                        null,
                        byName(current.outcome().primaryRoute()),
                        byName(proposed.outcome().primaryRoute()),
                        this::direction);
            case URGENTIE ->
                between(
                        component,
                        null,
                        byName(current.outcome().urgentie()),
                        byName(proposed.outcome().urgentie()),
                        (from, to) -> ChangeDirection.of(Urgentie.valueOf(from).compareTo(Urgentie.valueOf(to))));
            case NIVEAU ->
                between(
                        component,
                        null,
                        withNone(byName(current.outcome().niveau())),
                        withNone(byName(proposed.outcome().niveau())),
                        (from, to) -> ChangeDirection.of(Integer.compare(niveau(to), niveau(from))));
            case BESCHIKKING -> beschikkingen();
        };
    }

    private List<OutcomeTransition> beschikkingen() {
        TreeSet<String> codes = new TreeSet<>(NaturalOrder.INSTANCE);
        codes.addAll(current.inPlay().keySet());
        codes.addAll(proposed.inPlay().keySet());
        List<OutcomeTransition> transitions = new ArrayList<>();
        for (String code : codes) {
            transitions.addAll(between(
                    ComparedAdviesPart.BESCHIKKING,
                    code,
                    withNone(beschikking(current, code)),
                    withNone(beschikking(proposed, code)),
                    (from, to) -> ChangeDirection.ANDERS));
        }
        return transitions;
    }

    private static Map<String, BDD> beschikking(RuleModel model, String code) {
        Map<String, BDD> values = new LinkedHashMap<>();
        model.conclusions().forEach((key, when) -> {
            if (key.kind() == ConclusionKind.BESCHIKKING && code.equals(key.voorziening())) {
                values.merge(key.value().code(), when, BDD::or);
            }
        });
        return values;
    }

    private List<OutcomeTransition> between(
            ComparedAdviesPart component,
            @Nullable String voorziening,
            Map<String, BDD> before,
            Map<String, BDD> after,
            BiFunction<String, String, ChangeDirection> direction) {
        List<OutcomeTransition> transitions = new ArrayList<>();
        before.forEach((from, prior) -> {
            BDD gone = prior.and(within)
                    .and(after.getOrDefault(from, current.space().alwaysFalse()).negate());
            if (gone.isContradiction()) {
                return;
            }
            after.forEach((to, following) -> {
                BDD when = to.equals(from) ? current.space().alwaysFalse() : gone.and(following);
                if (!when.isContradiction()) {
                    transitions.add(new OutcomeTransition(
                            component, voorziening, from, to, direction.apply(from, to), prior.and(within), when));
                }
            });
        });
        return transitions;
    }

    private static <T> Map<String, BDD> byName(Map<T, BDD> values) {
        Map<String, BDD> byName = new LinkedHashMap<>();
        values.forEach((value, when) -> byName.put(String.valueOf(value), when));
        return byName;
    }

    private Map<String, BDD> withNone(Map<String, BDD> values) {
        Map<String, BDD> withNone = new LinkedHashMap<>(values);
        withNone.put(ChangeGroup.NONE, current.space().anyOf(values.values()).negate());
        return withNone;
    }

    private static int niveau(String niveau) {
        return NumberText.whole(niveau).orElse(0);
    }

    /** Ranks are those of now, so that renumbering alone changes no weight; a new route has the rank it gets. */
    private ChangeDirection direction(String from, String to) {
        Map<String, RouteRank> positions = new HashMap<>();
        proposed.outcome().ranking().forEach(position -> positions.put(position.code(), position));
        current.outcome().ranking().forEach(position -> positions.put(position.code(), position));
        RouteRank initial = positions.get(from);
        RouteRank subsequent = positions.get(to);
        BigDecimal firstRank = initial.rank();
        int rank = firstRank.compareTo(subsequent.rank());
        return ChangeDirection.of(
                rank == 0 && initial.route() == subsequent.route()
                        ? Comparator.comparing(RouteRank::vormOrder).compare(initial, subsequent)
                        : rank);
    }
}

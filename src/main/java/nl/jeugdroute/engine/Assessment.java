// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.memory.ConcludedRoute;
import nl.jeugdroute.engine.memory.Phase;
import nl.jeugdroute.engine.memory.PrimaryRoute;
import nl.jeugdroute.engine.memory.VoorzieningChoice;
import nl.jeugdroute.engine.memory.WorkingMemory;
import nl.jeugdroute.rules.Conclusion;
import nl.jeugdroute.rules.Definition;
import nl.jeugdroute.rules.RouteRank;
import org.kie.api.runtime.KieSession;

/**
 * Assessment: everything the session of one case left behind.
 *
 * @param conclusions what rows concluded, in a fixed order
 * @param definitions what the codes in them mean
 * @param choices the provisions in play
 * @param routes the concluded routes in their strongest form, heaviest first; never empty
 */
public record Assessment(
        List<Conclusion> conclusions,
        List<Definition> definitions,
        List<VoorzieningChoice> choices,
        List<RouteRank> routes) {

    /** More firings than any case can need; reaching it means rules that keep waking each other. */
    private static final int MAX_RULES = 20_000;

    static Assessment of(RuleSet ruleSet, Casus casus) {
        Casus known = casus.as(ruleSet.casusFacts());
        return ruleSet.inSession(session -> of(ruleSet, known, session));
    }

    private static Assessment of(RuleSet ruleSet, Casus casus, KieSession session) {
        session.insert(casus);
        WorkingMemory workingMemory = new WorkingMemory(ruleSet.facts(), ruleSet.ruleBook(), casus);
        if (ruleSet.reference().status() == RuleSetStatus.VERLOPEN) {
            workingMemory.set("verlopen", "JA");
        }
        session.insert(workingMemory);
        session.insert(new Phase(ruleSet.phasePlan()));
        int fired = session.fireAllRules(MAX_RULES);
        if (fired >= MAX_RULES) {
            throw new IllegalStateException(
                    "rules of pack " + ruleSet.reference().id() + " keep waking each other");
        }
        return collect(ruleSet, workingMemory, session.getObjects());
    }

    private static Assessment collect(RuleSet ruleSet, WorkingMemory workingMemory, Collection<?> facts) {
        List<VoorzieningChoice> choices = new ArrayList<>();
        List<RouteRank> routes = new ArrayList<>();
        RouteRank primaryRoute = null;
        for (Object fact : facts) {
            if (fact instanceof VoorzieningChoice choice) {
                choices.add(choice);
            } else if (fact instanceof ConcludedRoute besluit) {
                routes.add(besluit.position());
            } else if (fact instanceof PrimaryRoute primary) {
                primaryRoute = primary.position();
            }
        }
        // The session keeps facts in no order of its own; nothing after this may depend on chance.
        List<Conclusion> conclusions = workingMemory.conclusions().stream()
                .map(conclusion -> new OrderedConclusion(ruleSet.order(conclusion.rule()), conclusion))
                .sorted(OrderedConclusion.BY_ORDER)
                .map(OrderedConclusion::conclusion)
                .toList();
        routes.sort(Comparator.comparing(RouteRank::rank));
        if (primaryRoute == null || !primaryRoute.equals(routes.get(0))) {
            throw new IllegalStateException("no single main route; do the ranks of this pack differ from each other?");
        }
        return new Assessment(conclusions, workingMemory.definitions(), choices, routes);
    }

    /** A conclusion with the place of its row, looked up once and not at every comparison. */
    private record OrderedConclusion(int order, Conclusion conclusion) {

        static final Comparator<OrderedConclusion> BY_ORDER = Comparator.comparingInt(OrderedConclusion::order)
                .thenComparing(placed -> placed.conclusion().kind())
                .thenComparing(placed -> placed.conclusion().value())
                .thenComparing(placed -> String.valueOf(placed.conclusion().voorziening()));
    }

    Stream<Conclusion> conclusions(ConclusionKind kind) {
        return conclusions.stream().filter(conclusion -> conclusion.kind() == kind);
    }

    /** The different values concluded of this kind. */
    Set<String> values(ConclusionKind kind) {
        return conclusions(kind).map(Conclusion::value).collect(Collectors.toSet());
    }

    <D extends Definition> Stream<D> definitions(Class<D> kind) {
        return definitions.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The one value concluded of this kind, or nothing; two different ones are a fault in the tables. */
    Optional<String> only(Stream<Conclusion> conclusions, String about) {
        Set<String> values = conclusions.map(Conclusion::value).collect(Collectors.toCollection(TreeSet::new));
        if (values.size() > 1) {
            throw new IllegalStateException("rows conclude different things about " + about + ": " + values);
        }
        return values.stream().findFirst();
    }

    /** Whether a row established this derived fact. */
    boolean isEstablished(String fact) {
        return conclusions(ConclusionKind.FEIT)
                .anyMatch(conclusion -> conclusion.value().equals(fact));
    }
}

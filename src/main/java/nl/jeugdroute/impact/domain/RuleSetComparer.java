// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.impact.AdviesPartDifference;
import nl.jeugdroute.impact.ChangeDirection;
import nl.jeugdroute.impact.ChangeGroup;
import nl.jeugdroute.impact.ComparedAdviesPart;
import nl.jeugdroute.impact.PackDifference;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.Share;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Rule set comparer: works out what changes between two models of one space. */
final class RuleSetComparer {

    private static final int MAX_GROUPS = 6;

    private final RuleModel current;
    private final RuleModel proposed;
    private final LogicSpace space;
    private final CountedSubspace part;
    private final ChangeGroupDescriber describer;
    private final ChangeGroupProver prober;

    RuleSetComparer(
            RuleModel current,
            RuleModel proposed,
            CountedSubspace part,
            ChangeGroupDescriber describer,
            ChangeGroupProver prober) {
        this.current = current;
        this.proposed = proposed;
        this.space = current.space();
        this.part = part;
        this.describer = describer;
        this.prober = prober;
    }

    /**
     * A move with its cases.
     *
     * @param share share of the counted cases, or null when none of them makes it
     */
    private record TransitionCases(
            OutcomeTransition transition,
            BDD group,
            @Nullable Share share) {}

    /**
     * @throws nl.jeugdroute.logic.ProofTooLargeException when the logic grows past its limit
     * @throws LogicContradictionException when Drools does not confirm an example
     */
    PackDifference compare(List<Tijdvak> periods) {
        OutcomeTransitions transitions = new OutcomeTransitions(current, proposed, part.valid());
        List<AdviesPartDifference> kinds = new ArrayList<>();
        BDD total = space.alwaysFalse();
        for (ComparedAdviesPart component : ComparedAdviesPart.values()) {
            List<TransitionCases> parts =
                    transitions.of(component).stream().map(this::part).toList();
            if (!parts.isEmpty()) {
                kinds.add(kind(component, parts));
                total = total.or(counted(parts));
            }
        }
        return new PackDifference(
                proposed.ruleSet().reference().id(),
                proposed.ruleSet().reference().naam(),
                periods,
                part.share(total),
                kinds);
    }

    private TransitionCases part(OutcomeTransition transition) {
        BDD counted = transition.when().and(part.counted());
        return counted.isContradiction()
                ? new TransitionCases(transition, transition.when(), null)
                : new TransitionCases(transition, counted, part.share(counted));
    }

    private BDD counted(List<TransitionCases> parts) {
        return space.anyOf(parts.stream()
                .filter(one -> one.share() != null)
                .map(TransitionCases::group)
                .toList());
    }

    private AdviesPartDifference kind(ComparedAdviesPart component, List<TransitionCases> parts) {
        List<TransitionCases> lighter = parts.stream()
                .filter(one -> one.transition().direction() == ChangeDirection.LICHTER)
                .toList();
        return new AdviesPartDifference(
                component,
                part.share(counted(parts)),
                part.share(counted(lighter)),
                !lighter.isEmpty(),
                parts.stream()
                        .sorted(Comparator.comparing(
                                        TransitionCases::share, Comparator.nullsFirst(Comparator.<Share>naturalOrder()))
                                .reversed())
                        .limit(MAX_GROUPS)
                        .map(this::group)
                        .toList(),
                Math.max(0, parts.size() - MAX_GROUPS));
    }

    private ChangeGroup group(TransitionCases one) {
        OutcomeTransition transition = one.transition();
        boolean counted = one.share() != null;
        BDD prior = counted ? transition.prior().and(part.counted()) : transition.prior();
        return new ChangeGroup(
                transition.voorziening(),
                transition.from(),
                transition.to(),
                transition.direction(),
                one.share(),
                counted ? part.share(one.group(), prior) : null,
                describer.describe(one.group(), prior, counted),
                prober.prove(transition, one.group()));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.impact.ComparisonBudget;
import nl.jeugdroute.impact.DomainDifference;
import nl.jeugdroute.impact.PackDifference;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.ProofTooLargeException;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.rules.NaturalOrder;

/**
 * Domain comparer: works out what a change does over every combination of facts, pair of rule sets by pair, until the
 * budget is spent.
 */
public final class DomainComparer {

    private final Snapshot current;
    private final Snapshot proposed;
    private final ComparisonBudget budget;
    private final Triage triage;
    private final List<PackDifference> segments = new ArrayList<>();
    private final List<String> notCalculated = new ArrayList<>();
    private final Map<String, Set<String>> onlyInOne = new LinkedHashMap<>();

    public DomainComparer(Snapshot current, Snapshot proposed, ComparisonBudget budget, Clock clock) {
        this.current = current;
        this.proposed = proposed;
        this.budget = budget;
        this.triage = new Triage(clock);
    }

    public DomainDifference compare(Collection<String> packs) {
        Map<String, Pack> currentPacks = byId(current);
        Map<String, Pack> proposedPacks = byId(proposed);
        if (!current.core().text().equals(proposed.core().text())) {
            notCalculated.add("De vaste regels in de map kern verschillen. Die zitten niet in deze berekening.");
        }
        for (String id : new TreeSet<>(packs)) {
            Pack currentPack = currentPacks.get(id);
            Pack proposedPack = proposedPacks.get(id);
            if (currentPack == null || proposedPack == null) {
                notCalculated.add("Pakket " + id + " bestaat alleen " + (currentPack == null ? "straks" : "nu") + ".");
            } else {
                compare(TijdvakPairs.of(current, proposed, currentPack, proposedPack), proposedPack);
            }
        }
        return new DomainDifference(
                segments, notCalculated, ShareCaveats.of(notCalculated.isEmpty(), segments, onlyInOne));
    }

    private static Map<String, Pack> byId(Snapshot snapshot) {
        return snapshot.packs().stream().collect(Collectors.toMap(Pack::id, Function.identity()));
    }

    private void compare(TijdvakPairs pairs, Pack pack) {
        LocalDate today = proposed.peildatum(pack.id(), null);
        pairs.onlyCurrent()
                .forEach(period -> notCalculated.add(
                        pack.name() + ", " + ShareCaveats.days(period) + ": dan zijn er straks geen regels meer."));
        pairs.onlyProposed()
                .forEach(period -> notCalculated.add(
                        pack.name() + ", " + ShareCaveats.days(period) + ": dan zijn er nu nog geen regels."));
        // What counts today goes first, for the budget may run out.
        pairs.pairs().stream()
                .sorted(Comparator.comparing((TijdvakPairs.RuleSetPair pair) -> !pair.contains(today)))
                .forEach(pair -> {
                    ProofBound bound = budget.next();
                    try {
                        segments.add(compare(pair, bound));
                    } catch (ProofTooLargeException tooLarge) {
                        budget.spend(bound.nodes());
                        markFailed(
                                pair,
                                pack,
                                budget.isExhausted()
                                        ? "de wijziging als geheel is te groot, meer dan " + budget.total() + " knopen."
                                        : tooLarge.getMessage() + ".");
                    } catch (LogicContradictionException contradiction) {
                        markFailed(pair, pack, contradiction.getMessage());
                    }
                });
    }

    private void markFailed(TijdvakPairs.RuleSetPair pair, Pack pack, String reason) {
        notCalculated.add(pack.name() + ", "
                + pair.periods().stream().map(ShareCaveats::days).collect(Collectors.joining(" en "))
                + ": niet doorgerekend. Reden: " + reason);
    }

    private PackDifference compare(TijdvakPairs.RuleSetPair pair, ProofBound bound) {
        List<RuleModel> models = RuleModel.compileTogether(pair.current(), pair.proposed(), bound);
        RuleModel currentModel = models.get(0);
        RuleModel proposedModel = models.get(1);
        CountedSubspace part = new CountedSubspace(currentModel.facts(), pair.current(), pair.proposed());
        FactNamer names = new FactNamer(proposed.glossary(), pair.current(), pair.proposed());
        PackDifference segment = new RuleSetComparer(
                        currentModel,
                        proposedModel,
                        part,
                        new ChangeGroupDescriber(currentModel.space(), part, names),
                        new ChangeGroupProver(currentModel, proposedModel, triage, pair.day(), names))
                .compare(pair.periods());
        part.onlyInOne()
                .forEach(code -> onlyInOne
                        .computeIfAbsent(segment.packName(), name -> new TreeSet<>(NaturalOrder.INSTANCE))
                        .add(code));
        budget.spend(currentModel.space().nodeCount());
        return segment;
    }
}

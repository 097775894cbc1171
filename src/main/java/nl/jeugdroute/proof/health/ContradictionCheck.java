// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.logic.RowFormula;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.proof.invariant.Counterexample;
import nl.jeugdroute.proof.invariant.InvariantProver;
import nl.jeugdroute.rules.CompletenessClaim;
import nl.jeugdroute.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Contradiction check: cases about which rows say two different things, or nothing where something must be said. Either
 * way no advies could be drawn up, so rules with such a case never go live.
 */
final class ContradictionCheck {

    /** Of these an advies has room for one value. */
    private static final Set<ConclusionKind> SINGLE_VALUE = Set.of(
            ConclusionKind.BESCHIKKING, ConclusionKind.WIE_BESLIST, ConclusionKind.PGB, ConclusionKind.PGB_NETWERK);

    private final RuleModel model;
    private final Counterexample examples;

    ContradictionCheck(RuleModel model) {
        this.model = model;
        this.examples = new Counterexample(model);
    }

    private record ContradictionSubject(ConclusionKind kind, String voorziening)
            implements Comparable<ContradictionSubject> {
        @Override
        public int compareTo(ContradictionSubject other) {
            int difference = kind.compareTo(other.kind);
            return difference != 0 ? difference : voorziening.compareTo(other.voorziening);
        }

        @Nullable
        String code() {
            return voorziening.isEmpty() ? null : voorziening;
        }
    }

    List<HealthFinding> findings() {
        List<HealthFinding> findings = new ArrayList<>();
        Map<ContradictionSubject, Map<String, BDD>> values = new TreeMap<>();
        model.conclusions().forEach((key, when) -> {
            if (SINGLE_VALUE.contains(key.kind())) {
                values.computeIfAbsent(
                                new ContradictionSubject(
                                        key.kind(), key.voorziening() == null ? "" : key.voorziening()),
                                o -> new TreeMap<>())
                        .merge(key.value().code(), when, BDD::or);
            }
        });
        values.forEach((subject, perValue) -> twoValues(subject, perValue, findings));
        if (model.ruleSet().reference().status() != RuleSetStatus.VERLOPEN) {
            withoutBeschikking(findings);
            model.ruleSet().commitments().complete().forEach(completeness -> reportGap(completeness, findings));
        }
        return findings;
    }

    private void twoValues(ContradictionSubject subject, Map<String, BDD> perValue, List<HealthFinding> findings) {
        BDD one = model.space().alwaysFalse();
        BDD two = model.space().alwaysFalse();
        for (BDD when : perValue.values()) {
            two = two.or(one.and(when));
            one = one.or(when);
        }
        examples.smallestFor(two).ifPresent(point -> {
            List<Rule> rows = rows(subject, point);
            findings.add(new HealthFinding(
                    RuleDefect.CONTRADICTION,
                    rows.stream().map(Rule::id).toList(),
                    rows.get(rows.size() - 1).layer(),
                    InvariantProver.file(model.ruleSet(), rows.get(rows.size() - 1)),
                    rows.get(rows.size() - 1).rowNumber(),
                    examples.view(point),
                    "Rijen spreken elkaar tegen over " + name(subject) + ": "
                            + rows.stream().map(Rule::id).collect(Collectors.joining(" en ")) + "."));
        });
    }

    private List<Rule> rows(ContradictionSubject subject, SpacePoint point) {
        return model.rows().stream()
                .filter(row -> row.row().concludes(subject.kind()))
                .filter(row -> subject.code() == null || subject.code().equals(row.voorziening()))
                .filter(row -> model.space().holds(row.fires(), point))
                .map(row -> row.row().rule())
                .distinct()
                .toList();
    }

    private void withoutBeschikking(List<HealthFinding> findings) {
        for (Map.Entry<String, BDD> help : model.inPlay().entrySet()) {
            BDD besluit = model.space().alwaysFalse();
            for (Map.Entry<ConclusionKey, BDD> conclusion : model.conclusions().entrySet()) {
                if (conclusion.getKey().kind() == ConclusionKind.BESCHIKKING
                        && help.getKey().equals(conclusion.getKey().voorziening())) {
                    besluit = besluit.or(conclusion.getValue());
                }
            }
            var point = examples.smallestFor(help.getValue().and(besluit.negate()));
            if (point.isPresent()) {
                findings.add(new HealthFinding(
                        RuleDefect.GAP,
                        List.of(),
                        model.ruleSet().reference().id(),
                        "gemeenten/" + model.ruleSet().reference().id(),
                        0,
                        examples.view(point.get()),
                        "Geen rij zegt of bij " + help.getKey() + " een beschikking hoort."));
                return;
            }
        }
    }

    private void reportGap(CompletenessClaim completeness, List<HealthFinding> findings) {
        BDD required = model.satisfyAll(completeness.given(), null);
        BDD fires = model.space()
                .anyOf(model.rows().stream()
                        .filter(row -> row.row().rule().table().equals(completeness.table())
                                && row.row().rule().layer().equals(completeness.layer()))
                        .map(RowFormula::fires)
                        .toList());
        examples.smallestFor(required.and(fires.negate()))
                .ifPresent(point -> findings.add(new HealthFinding(
                        RuleDefect.GAP,
                        List.of(),
                        completeness.layer(),
                        file(completeness),
                        0,
                        examples.view(point),
                        "De tabel " + completeness.table() + " zegt dat ze volledig is, maar heeft hier geen rij.")));
    }

    private String file(CompletenessClaim completeness) {
        return model.ruleSet().tables().stream()
                .filter(table -> table.layer().equals(completeness.layer())
                        && table.name().equals(completeness.table()))
                .map(table -> table.file())
                .findFirst()
                .orElse(completeness.table());
    }

    private static String name(ContradictionSubject subject) {
        String what = switch (subject.kind()) {
            case BESCHIKKING -> "de beschikking";
            case WIE_BESLIST -> "wie beslist";
            case PGB -> "het pgb";
            default -> "het pgb voor iemand uit het netwerk";
        };
        return subject.code() == null ? what : what + " bij " + subject.code();
    }
}

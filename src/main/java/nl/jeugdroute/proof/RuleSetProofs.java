// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.proof.health.HealthFinding;
import nl.jeugdroute.proof.health.RuleDefect;
import nl.jeugdroute.rules.Finding;

/**
 * Rule set proofs: what is proven about all packs together.
 *
 * @param proofs by rule set: every pack in every tijdvak, and what still answers after its last day
 */
public record RuleSetProofs(Map<RuleSet, Proof> proofs) {

    /** Proves every rule set of these rules. */
    public static RuleSetProofs of(Snapshot snapshot) {
        return of(snapshot, snapshot.packs());
    }

    /** Proves every rule set of some packs of these rules. */
    public static RuleSetProofs of(Snapshot snapshot, Collection<Pack> packs) {
        Set<String> ids = packs.stream().map(Pack::id).collect(Collectors.toSet());
        List<RuleSet> ruleSets = Stream.concat(
                        snapshot.ruleSets().stream()
                                .filter(ruleSet ->
                                        ids.contains(ruleSet.reference().id())),
                        afterExpiry(snapshot, packs))
                .toList();
        Map<RuleSet, Proof> perSet = ruleSets.parallelStream()
                .collect(Collectors.toConcurrentMap(ruleSet -> ruleSet, RuleSetProver::of, (one, other) -> one));
        Map<RuleSet, Proof> proofs = new LinkedHashMap<>();
        ruleSets.forEach(ruleSet -> proofs.put(ruleSet, perSet.get(ruleSet)));
        return new RuleSetProofs(proofs);
    }

    /** Of a pack that still has a last day to come: what it will answer the day after. */
    private static Stream<RuleSet> afterExpiry(Snapshot snapshot, Collection<Pack> packs) {
        return packs.stream()
                .filter(pack -> pack.status() != RuleSetStatus.HISTORISCH && pack.status() != RuleSetStatus.VERLOPEN)
                .flatMap(pack -> Stream.ofNullable(pack.validity().tot())
                        .map(last -> last.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                        .map(day -> snapshot.atMoment(Clock.fixed(day, ZoneOffset.UTC))
                                .ruleSetFor(pack.id(), null)));
    }

    /**
     * Blockers: what keeps these rules from going live: broken invariants, contradictions, gaps, and what could not be
     * proven.
     */
    public List<ProofFinding> blockers() {
        List<ProofFinding> points = new ArrayList<>();
        proofs.forEach((ruleSet, proof) -> {
            if (proof.unproven() != null) {
                points.add(ProofFinding.unproven(ruleSet, proof.unproven()));
            }
            proof.violations().forEach(violation -> points.add(ProofFinding.of(ruleSet, violation)));
            proof.health().stream()
                    .filter(finding -> finding.defect().blocking())
                    .forEach(finding -> points.add(ProofFinding.of(finding)));
        });
        return points.stream().distinct().toList();
    }

    /** The same as findings, each at its place. */
    public List<Finding> findings() {
        return blockers().stream().map(ProofFinding::finding).distinct().toList();
    }

    /** How many invariants were put to the proof, over all packs; the same invariant in two packs counts twice. */
    public int invariants() {
        return proofs.values().stream().mapToInt(Proof::invariants).sum();
    }

    /**
     * Warnings: what may go live, with a reason. A row of a shared layer counts here only when it is of no use in any
     * pack: another municipality may well need it.
     */
    public List<ProofFinding> warnings() {
        List<Usefulness> perSet = proofs.entrySet().stream()
                .map(proof -> Usefulness.of(proof.getKey(), proof.getValue()))
                .toList();
        return proofs.values().stream()
                .flatMap(proof -> proof.health().stream())
                .filter(finding -> !finding.defect().blocking())
                .filter(finding -> perSet.stream().allMatch(set -> set.agrees(finding)))
                .map(ProofFinding::of)
                .distinct()
                .toList();
    }

    /** Usefulness: which rows a rule set has and what its proof says of them, found without looking through either. */
    private record Usefulness(Set<String> rows, Set<Defect> defects) {

        /** Defect: what is wrong with some rows, whatever the case that shows it. */
        private record Defect(RuleDefect kind, List<String> rows) {}

        static Usefulness of(RuleSet ruleSet, Proof proof) {
            return new Usefulness(
                    ruleSet.decisionRows().stream().map(row -> row.rule().id()).collect(Collectors.toSet()),
                    proof.health().stream().map(Usefulness::defect).collect(Collectors.toSet()));
        }

        boolean agrees(HealthFinding finding) {
            return !rows.containsAll(finding.rows()) || defects.contains(defect(finding));
        }

        private static Defect defect(HealthFinding finding) {
            return new Defect(finding.defect(), finding.rows());
        }
    }
}

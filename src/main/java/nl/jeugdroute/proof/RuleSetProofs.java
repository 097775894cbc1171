// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.proof.health.HealthFinding;
import nl.jeugdroute.proof.health.RuleDefect;
import nl.jeugdroute.rules.Finding;

/**
 * Rule set proofs: what is proven about all packs together.
 *
 * @param proofs by rule set and the first day it answers: every pack in every tijdvak, in order, and what it still says
 *     after its last day
 */
public record RuleSetProofs(Map<RulesInForce, Proof> proofs) {

    /** Proves every rule set of these rules. */
    public static RuleSetProofs of(Snapshot snapshot) {
        return of(snapshot, snapshot.packs());
    }

    /** Proves every rule set of some packs of these rules, today's, those before and those to come. */
    public static RuleSetProofs of(Snapshot snapshot, Collection<Pack> packs) {
        List<RulesInForce> courses = packs.stream()
                .flatMap(pack -> snapshot.course(pack.id()).stream())
                .toList();
        Map<RuleSet, Proof> perSet = courses.parallelStream()
                .map(RulesInForce::ruleSet)
                .collect(Collectors.toConcurrentMap(ruleSet -> ruleSet, RuleSetProver::of, (one, other) -> one));
        Map<RulesInForce, Proof> proofs = new LinkedHashMap<>();
        courses.forEach(rules -> proofs.put(rules, perSet.get(rules.ruleSet())));
        return new RuleSetProofs(proofs);
    }

    /**
     * Blockers: what keeps these rules from going live: broken invariants, contradictions, gaps, and what could not be
     * proven.
     */
    public List<ProofFinding> blockers() {
        return perPack().values().stream()
                .flatMap(course -> new CourseOfProofs(course).blockers().stream())
                .distinct()
                .toList();
    }

    /** The same for one pack, as findings, each at its place. */
    public List<Finding> findings(String pack) {
        return new CourseOfProofs(perPack().getOrDefault(pack, Map.of()))
                .blockers().stream().map(ProofFinding::finding).distinct().toList();
    }

    private Map<String, Map<RulesInForce, Proof>> perPack() {
        Map<String, Map<RulesInForce, Proof>> perPack = new LinkedHashMap<>();
        proofs.forEach((rules, proof) -> perPack.computeIfAbsent(
                        rules.ruleSet().reference().id(), pack -> new LinkedHashMap<>())
                .put(rules, proof));
        return perPack;
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
                .map(proof -> Usefulness.of(proof.getKey().ruleSet(), proof.getValue()))
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

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.ProofTooLargeException;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.proof.health.HealthFinding;
import nl.jeugdroute.proof.health.RuleSetHealth;
import nl.jeugdroute.proof.invariant.InvariantProver;
import nl.jeugdroute.proof.invariant.Violation;
import nl.jeugdroute.rules.PackCommitments;

/** Rule set prover: puts rule sets to the proof. A set that was proven before, by its hash, is not proven again. */
public final class RuleSetProver {

    /** The proof of a set depends on nothing but its rows, so it may be shared by all who ask for it. */
    private static final Cache<ProofKey, Proof> PROVEN =
            Caffeine.newBuilder().maximumSize(64).build();

    private record ProofKey(String hash, PackCommitments commitments) {}

    private RuleSetProver() {}

    /** Proves a rule set, within a limit that is ample for any pack that people can still read. */
    public static Proof of(RuleSet ruleSet) {
        ProofKey key = new ProofKey(ruleSet.reference().hash(), ruleSet.commitments());
        Proof earlier = PROVEN.getIfPresent(key);
        if (earlier != null) {
            return earlier;
        }
        // Not while the cache holds a lock: proofs of different sets are made side by side.
        Proof proof = of(ruleSet, ProofBound.GENEROUS);
        PROVEN.put(key, proof);
        return proof;
    }

    /** Proves a rule set within a limit of one's own. */
    public static Proof of(RuleSet ruleSet, ProofBound bound) {
        long start = System.nanoTime();
        int invariants = ruleSet.commitments().invariants().size() + InvariantProver.FIXED_INVARIANTS.size();
        try {
            RuleModel model = RuleModel.of(ruleSet, InvariantProver.questions(ruleSet), bound);
            List<Violation> violations = InvariantProver.trial(model);
            List<HealthFinding> health = RuleSetHealth.of(model);
            return new Proof(invariants, violations, health, null, size(model.space(), start));
        } catch (ProofTooLargeException tooLarge) {
            return new Proof(
                    invariants,
                    List.of(),
                    List.of(),
                    String.valueOf(tooLarge.getMessage()),
                    new Proof.ProofSize(0, 0, 0, 0, duration(start)));
        }
    }

    private static Proof.ProofSize size(LogicSpace space, long start) {
        return new Proof.ProofSize(
                space.dimensions().size(),
                space.variableCount(),
                space.nodeCount(),
                space.size().bitLength(),
                duration(start));
    }

    private static long duration(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof;

import java.util.List;
import nl.jeugdroute.proof.Proof.ProofSize;
import nl.jeugdroute.proof.health.HealthFinding;
import nl.jeugdroute.proof.invariant.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Proof: what is proven about one rule set.
 *
 * @param invariants how many invariants were put to the proof
 * @param violations the broken ones
 * @param health what is the matter with its rows
 * @param unproven why the proof could not be finished, or null when it was; then nothing counts as proven
 * @param size how much work it was
 */
public record Proof(
        int invariants,
        List<Violation> violations,
        List<HealthFinding> health,
        @Nullable String unproven,
        ProofSize size) {

    public Proof {
        violations = List.copyOf(violations);
        health = List.copyOf(health);
    }

    /**
     * The size of a proof.
     *
     * @param feiten number of facts and list elements that rows tell apart
     * @param variabelen number of yes/no questions they take
     * @param knopen nodes of decision diagrams made
     * @param bits the number of different cases, as a power of two
     * @param milliseconden how long it took
     */
    public record ProofSize(int feiten, int variabelen, long knopen, int bits, long milliseconden) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Instant;
import java.util.List;
import nl.jeugdroute.impact.Comparison;
import nl.jeugdroute.impact.DomainDifference;
import nl.jeugdroute.proof.ProofFinding;
import nl.jeugdroute.rules.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Draft check: everything that can be said about a draft before it goes live.
 *
 * @param hash the draft this is about
 * @param findings what the reader refuses, each at its cell
 * @param examples how many examples there are; 0 when the rules could not be read
 * @param deviations what examples expect otherwise
 * @param invariants how many invariants were put to the proof; 0 when the rules could not be read
 * @param unsafe broken invariants, contradictions and gaps, each with the smallest case that shows it
 * @param warnings rows that never fire, never matter or stand twice; they may go live with a reason
 * @param rows how many rows are in force; 0 when the rules could not be read
 * @param untouched ids of rows that no example touches
 * @param stories stories to practise with that would tell another answer than the rules; rewriting them may wait
 * @param impact which cases get another advies, or null when the rules could not be read
 * @param domain what changes over every combination of facts, or null when that was not worked out
 * @param outdated names of tables that were published anew since the draft took them
 */
public record DraftCheck(
        Instant at,
        String hash,
        List<Finding> findings,
        int examples,
        List<Finding> deviations,
        int invariants,
        List<ProofFinding> unsafe,
        List<ProofFinding> warnings,
        int rows,
        List<String> untouched,
        List<Finding> stories,
        @Nullable Comparison impact,
        @Nullable DomainDifference domain,
        List<String> outdated) {

    public DraftCheck {
        findings = List.copyOf(findings);
        deviations = List.copyOf(deviations);
        unsafe = List.copyOf(unsafe);
        warnings = List.copyOf(warnings);
        untouched = List.copyOf(untouched);
        stories = List.copyOf(stories);
        outdated = List.copyOf(outdated);
    }

    /** The same check, with what changes over every combination of facts. */
    DraftCheck with(DomainDifference difference) {
        return new DraftCheck(
                at,
                hash,
                findings,
                examples,
                deviations,
                invariants,
                unsafe,
                warnings,
                rows,
                untouched,
                stories,
                impact,
                difference,
                outdated);
    }

    /** Whether the draft may go on: readable, all examples right, every invariant
     * proven, nothing outdated, an advies for every compared case. */
    public boolean isGood() {
        return findings.isEmpty()
                && deviations.isEmpty()
                && unsafe.isEmpty()
                && outdated.isEmpty()
                && (impact == null || impact.notIncluded().mislukt().isEmpty());
    }
}

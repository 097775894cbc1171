// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.MinimalCasus;
import nl.jeugdroute.proof.health.HealthFinding;
import nl.jeugdroute.proof.invariant.Violation;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.FindingDays;
import org.jspecify.annotations.Nullable;

/**
 * Proof finding: one thing a proof has to say about the rules, ready for people.
 *
 * @param file where it is, below the rules folder
 * @param rowNumber its row there, or 0
 * @param id the invariant or the first row, or null
 * @param heading what it is, in a few words
 * @param text what it is about, in plain Dutch
 * @param casus the smallest case that shows it, or null when no case is needed
 * @param explanation what happens in that case; may be empty
 * @param rows ids of the rows concerned
 * @param since the day on which it begins, or null when it is so from the first day of the pack
 */
public record ProofFinding(
        String file,
        int rowNumber,
        @Nullable String id,
        String heading,
        String text,
        @Nullable MinimalCasus casus,
        String explanation,
        List<String> rows,
        @Nullable LocalDate since) {

    public ProofFinding {
        rows = List.copyOf(rows);
    }

    static ProofFinding of(RuleSet ruleSet, Violation violation) {
        return new ProofFinding(
                violation.table(),
                violation.rowNumber(),
                violation.invariant(),
                "Belofte " + violation.invariant() + " breekt in pakket "
                        + ruleSet.reference().id(),
                violation.text(),
                violation.casus(),
                violation.explanation(),
                violation.rows(),
                null);
    }

    static ProofFinding of(HealthFinding finding) {
        return new ProofFinding(
                finding.table(),
                finding.rowNumber(),
                finding.rows().isEmpty() ? null : finding.rows().get(0),
                finding.defect().displayName(),
                finding.text(),
                finding.casus(),
                "",
                finding.rows(),
                null);
    }

    static ProofFinding unproven(RuleSet ruleSet, String why) {
        return new ProofFinding(
                "gemeenten/" + ruleSet.reference().id(),
                0,
                null,
                "Niet bewezen",
                "Het bewijs kwam niet af: " + why + ". Zonder bewijs gaan deze regels niet live.",
                null,
                "",
                List.of(),
                null);
    }

    /** The same, said of these days. */
    ProofFinding on(FindingDays days) {
        return new ProofFinding(
                file, rowNumber, id, heading + days.text(), text, casus, explanation, rows, days.from());
    }

    /** The same in one line, as a finding at its place. */
    public Finding finding() {
        StringBuilder message = new StringBuilder(heading).append(". ").append(text);
        if (casus != null) {
            message.append(" Kleinste voorbeeld: ").append(cell()).append('.');
        }
        if (!explanation.isEmpty()) {
            message.append(' ').append(explanation);
        }
        if (!rows.isEmpty()) {
            message.append(" Rijen: ").append(String.join(", ", rows)).append('.');
        }
        return new Finding(file, rowNumber, id, null, null, message.toString(), since);
    }

    private String cell() {
        return casus == null || casus.facts().isEmpty() ? "een casus zonder feiten" : casus.cell();
    }
}

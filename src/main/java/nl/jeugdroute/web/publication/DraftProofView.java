// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.logic.MinimalCasus;
import nl.jeugdroute.proof.ProofFinding;
import nl.jeugdroute.publication.DraftCheck;
import nl.jeugdroute.web.publication.DraftProofView.DraftProofCard;
import nl.jeugdroute.web.wording.NamedValue;
import nl.jeugdroute.web.wording.PageWording;

/**
 * Draft proof view: what the proof says about a draft, in words.
 *
 * @param invariants how many invariants were put to the proof; 0 when the tables could not be read
 * @param unsafe what keeps the draft from going live
 * @param warnings what may go live with a reason
 */
record DraftProofView(int invariants, List<DraftProofCard> unsafe, List<DraftProofCard> warnings) {

    /**
     * Card: one thing the proof found.
     *
     * @param facts the smallest case that shows it, in words
     * @param empty whether that case is the one without any fact
     * @param cell the same case as an example writes it; empty when no case is needed
     */
    record DraftProofCard(
            String heading,
            String text,
            List<NamedValue> facts,
            boolean empty,
            String cell,
            String hint,
            List<String> rows) {}

    static DraftProofView of(DraftCheck check, PageWording wording) {
        return new DraftProofView(
                check.invariants(),
                check.unsafe().stream().map(point -> card(point, wording)).toList(),
                check.warnings().stream().map(point -> card(point, wording)).toList());
    }

    /** One sentence on top. */
    public String summary() {
        if (invariants == 0) {
            return "Het bewijs is nog niet geleverd: eerst moeten de fouten uit de tabellen.";
        }
        if (unsafe.isEmpty()) {
            return "Alle " + invariants + " beloften zijn bewezen, voor elke casus die kan bestaan.";
        }
        return unsafe.size() == 1
                ? "Een ding klopt niet. Daarom kan dit concept niet live."
                : unsafe.size() + " dingen kloppen niet. Daarom kan dit concept niet live.";
    }

    private static DraftProofCard card(ProofFinding point, PageWording wording) {
        MinimalCasus casus = point.casus();
        return new DraftProofCard(
                point.heading(),
                point.text(),
                casus == null ? List.of() : facts(casus, wording),
                casus != null && casus.facts().isEmpty(),
                casus == null ? "" : casus.cell(),
                point.explanation(),
                point.rows());
    }

    private static List<NamedValue> facts(MinimalCasus casus, PageWording wording) {
        return casus.facts().entrySet().stream()
                .map(fact -> new NamedValue(
                        wording.fact(fact.getKey()), values(fact.getKey(), String.join(",", fact.getValue()), wording)))
                .toList();
    }

    private static String values(String fact, String values, PageWording wording) {
        return values.matches("[\\d,]+") ? values : wording.values(fact, values);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.web.publication.DraftTablePage.DraftTablePageMessage;
import nl.jeugdroute.web.publication.DraftTablePage.DraftTablePageRow;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageCellPart;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageColumnHeading;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageGroupHeading;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * A table in a draft as people read it, with what changed and what is wrong.
 *
 * @param breedte how many columns the page shows
 * @param losse findings about the whole table
 */
record DraftTablePage(
        String naam,
        String titel,
        String uitleg,
        String bestand,
        String hash,
        boolean gewijzigd,
        @Nullable String changedBy,
        List<RuleTablePageColumnHeading> kolommen,
        boolean metGroepen,
        List<RuleTablePageGroupHeading> groepen,
        int breedte,
        List<DraftTablePageRow> rijen,
        List<DraftTablePageMessage> losse) {

    /**
     * A row with the messages under it.
     *
     * @param aard empty, nieuw, gewijzigd or verwijderd
     * @param ongedekt whether no example touches it; null when that is not known
     */
    record DraftTablePageRow(
            String id,
            String anker,
            String aard,
            @Nullable LabelView grondslag,
            List<DraftTablePageCell> cellen,
            List<DraftTablePageText> teksten,
            List<LinkView> bronnen,
            @Nullable Boolean ongedekt,
            List<DraftTablePageMessage> meldingen) {}

    /**
     * A cell.
     *
     * @param oud what is live, empty when the cell did not change
     */
    record DraftTablePageCell(
            String kolom,
            String groep,
            String anker,
            String soort,
            List<RuleTablePageCellPart> delen,
            List<RuleTablePageCellPart> oud,
            boolean fout) {

        /** Whether the cell differs from what is live. */
        public boolean gewijzigd() {
            return !oud.isEmpty();
        }
    }

    /** A text that stands under the row; {@code oud} is null when it did not change. */
    record DraftTablePageText(
            String naam,
            String anker,
            String tekst,
            @Nullable String oud,
            boolean fout) {}

    /**
     * Message: what is wrong: where, what we saw and what is allowed.
     *
     * @param plaats in words: "Rij P17, kolom Leeftijd"
     * @param anker the cell, the row, or empty
     * @param suggestie the new text of the cell, or null
     */
    record DraftTablePageMessage(
            String id,
            String plaats,
            String anker,
            String tekst,
            @Nullable String rij,
            @Nullable String kolom,
            @Nullable String suggestie) {}
}

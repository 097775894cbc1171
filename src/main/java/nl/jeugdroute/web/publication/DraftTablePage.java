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
 * @param width how many columns the page shows
 * @param notShown how many rows the table has beyond those the page shows
 * @param general findings about the whole table
 */
record DraftTablePage(
        String name,
        String title,
        String hint,
        String file,
        String hash,
        boolean changed,
        @Nullable String changedBy,
        List<RuleTablePageColumnHeading> columns,
        boolean withGroups,
        List<RuleTablePageGroupHeading> groups,
        int width,
        List<DraftTablePageRow> rows,
        int notShown,
        List<DraftTablePageMessage> general) {

    /**
     * A row with the messages under it.
     *
     * @param nature empty, nieuw, gewijzigd or verwijderd
     * @param uncovered whether no example touches it; null when that is not known
     */
    record DraftTablePageRow(
            String id,
            String anchor,
            String nature,
            @Nullable LabelView grondslag,
            List<DraftTablePageCell> cells,
            List<DraftTablePageText> texts,
            List<LinkView> sources,
            @Nullable Boolean uncovered,
            List<DraftTablePageMessage> messages) {}

    /**
     * A cell.
     *
     * @param old what is live, empty when the cell did not change
     */
    record DraftTablePageCell(
            String column,
            String group,
            String anchor,
            String kind,
            List<RuleTablePageCellPart> parts,
            List<RuleTablePageCellPart> old,
            boolean error) {

        /** Whether the cell differs from what is live. */
        public boolean isChanged() {
            return !old.isEmpty();
        }
    }

    /** A text that stands under the row; {@code old} is null when it did not change. */
    record DraftTablePageText(
            String name,
            String anchor,
            String text,
            @Nullable String old,
            boolean error) {}

    /**
     * Message: what is wrong: where, what we saw and what is allowed.
     *
     * @param position in words: "Rij P17, kolom Leeftijd"
     * @param anchor the cell, the row, or empty
     * @param suggestion the new text of the cell, or null
     */
    record DraftTablePageMessage(
            String id,
            String position,
            String anchor,
            String text,
            @Nullable String row,
            @Nullable String column,
            @Nullable String suggestion) {}
}

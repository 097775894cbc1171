// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.web.publication.DraftPage.DraftPageLockedTable;
import nl.jeugdroute.web.publication.DraftPage.DraftPageTableEntry;
import nl.jeugdroute.web.wording.StatusBarView;

/**
 * The page of a draft.
 *
 * @param mayEdit whether this account may change it
 * @param national tables that are locked, with the reason on the page
 */
record DraftPage(
        DraftListEntry draft,
        StatusBarView bar,
        DraftProgressView progress,
        DraftSummaryView summary,
        boolean mayEdit,
        List<DraftPageTableEntry> tables,
        List<DraftPageLockedTable> national,
        DraftDecisionView besluit,
        String hash) {

    /** Table entry: a table that can be changed. */
    record DraftPageTableEntry(
            String name, String title, String hint, int rows, int changedCells, int errors, boolean outdated) {}

    /** A table that is locked. */
    record DraftPageLockedTable(String title, String hint, String address) {}
}

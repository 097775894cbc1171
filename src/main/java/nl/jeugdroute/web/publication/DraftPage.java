// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.web.publication.DraftPage.DraftPageLockedTable;
import nl.jeugdroute.web.publication.DraftPage.DraftPageTableEntry;
import nl.jeugdroute.web.wording.StatusBarView;

/**
 * The page of a draft.
 *
 * @param mag whether this account may change it
 * @param landelijk tables that are locked, with the reason on the page
 */
record DraftPage(
        DraftListEntry concept,
        StatusBarView balk,
        DraftProgressView voortgang,
        DraftSummaryView samenvatting,
        boolean mag,
        List<DraftPageTableEntry> tabellen,
        List<DraftPageLockedTable> landelijk,
        DraftDecisionView besluit,
        String hash) {

    /** Table entry: a table that can be changed. */
    record DraftPageTableEntry(
            String naam, String titel, String uitleg, int rijen, int gewijzigd, int fouten, boolean verouderd) {}

    /** A table that is locked. */
    record DraftPageLockedTable(String titel, String uitleg, String adres) {}
}

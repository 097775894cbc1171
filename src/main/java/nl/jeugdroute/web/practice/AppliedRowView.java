// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import nl.jeugdroute.web.practice.AppliedRowView.AppliedRowConclusion;
import nl.jeugdroute.web.practice.AppliedRowView.AppliedRowCondition;
import nl.jeugdroute.web.wording.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * Applied row view: one row of the rules that applied, as people know it from the tables.
 *
 * @param laag the layer it belongs to, in words
 * @param tabel heading of its table
 * @param voorwaarden what the row asked and what the case says; empty for a row without conditions
 * @param conclusies everything it concluded
 * @param adres where the row can be read, or null
 */
record AppliedRowView(
        String regel,
        String laag,
        String tabel,
        List<AppliedRowCondition> voorwaarden,
        List<AppliedRowConclusion> conclusies,
        String tekst,
        LinkView bron,
        @Nullable String adres) {

    /** A condition that held; {@code feit} is empty where the case as a whole does not tell it. */
    record AppliedRowCondition(String veld, String vraagt, String feit) {}

    /** A conclusion: its kind and what it says. */
    record AppliedRowConclusion(String soort, String waarde) {}
}

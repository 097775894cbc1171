// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageChange;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageFigure;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageGroup;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageMatrixRow;
import org.jspecify.annotations.Nullable;

/**
 * Impact page: what a change does to cases.
 *
 * @param changes what changed, in short lines
 * @param figures the numbers to begin with
 * @param columns names of the routes, left to right and top to bottom
 * @param groups the cases that differ, by where they go from and to
 * @param shown how many of them the page shows
 * @param domain what changes over every combination of facts, or null when nothing was worked out
 */
record ImpactPage(
        List<ImpactPageChange> changes,
        List<ImpactPageFigure> figures,
        List<String> columns,
        List<ImpactPageMatrixRow> matrix,
        List<ImpactPageGroup> groups,
        int shown,
        int different,
        @Nullable DomainDifferenceView domain,
        List<String> notIncluded) {

    /** A changed cell or row. */
    record ImpactPageChange(String row, String column, String current, String proposed, String nature) {}

    /** Figure: a number with what it means. */
    record ImpactPageFigure(String number, String meaning, String note) {}

    /** A row of the matrix. */
    record ImpactPageMatrixRow(String name, List<ImpactPageMatrixCell> cells) {}

    /** A cell of the matrix; {@code anchor} is empty when there is nothing to read. */
    record ImpactPageMatrixCell(int count, boolean stays, String anchor) {

        /** The look: nul, blijft or anders. */
        public String kind() {
            return count == 0 ? "nul" : stays ? "blijft" : "anders";
        }
    }

    /** Group: cases that make the same move. */
    record ImpactPageGroup(String anchor, String title, List<ImpactPageCaseDifference> differences) {}

    /** Case difference: one case before and after. */
    record ImpactPageCaseDifference(
            String name,
            String title,
            ImpactPageSide current,
            ImpactPageSide proposed,
            String direction,
            List<String> sentences,
            List<ImpactPageFieldDifference> fields,
            List<String> rows) {}

    /** Side: one side. */
    record ImpactPageSide(String route, String instructie, String urgentie) {}

    /** A part that differs, cut into pieces. */
    record ImpactPageFieldDifference(
            String name, List<ImpactPageFragment> current, List<ImpactPageFragment> proposed) {}

    /** Fragment: a piece of text; {@code different} when the other side does not have it. */
    record ImpactPageFragment(String text, boolean different) {}
}

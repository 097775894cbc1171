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
 * @param wijzigingen what changed, in short lines
 * @param cijfers the numbers to begin with
 * @param kolommen names of the routes, left to right and top to bottom
 * @param groepen the cases that differ, by where they go from and to
 * @param getoond how many of them the page shows
 * @param domein what changes over every combination of facts, or null when nothing was worked out
 */
record ImpactPage(
        List<ImpactPageChange> wijzigingen,
        List<ImpactPageFigure> cijfers,
        List<String> kolommen,
        List<ImpactPageMatrixRow> matrix,
        List<ImpactPageGroup> groepen,
        int getoond,
        int anders,
        @Nullable DomainDifferenceView domein,
        List<String> nietMeegenomen) {

    /** A changed cell or row. */
    record ImpactPageChange(String rij, String kolom, String nu, String straks, String aard) {}

    /** Figure: a number with what it means. */
    record ImpactPageFigure(String getal, String betekenis, String toelichting) {}

    /** A row of the matrix. */
    record ImpactPageMatrixRow(String naam, List<ImpactPageMatrixCell> vakken) {}

    /** A cell of the matrix; {@code anker} is empty when there is nothing to read. */
    record ImpactPageMatrixCell(int aantal, boolean blijft, String anker) {

        /** The look: nul, blijft or anders. */
        public String soort() {
            return aantal == 0 ? "nul" : blijft ? "blijft" : "anders";
        }
    }

    /** Group: cases that make the same move. */
    record ImpactPageGroup(String anker, String titel, List<ImpactPageCaseDifference> verschillen) {}

    /** Case difference: one case before and after. */
    record ImpactPageCaseDifference(
            String naam,
            String titel,
            ImpactPageSide nu,
            ImpactPageSide straks,
            String richting,
            List<String> zinnen,
            List<ImpactPageFieldDifference> velden,
            List<String> rijen) {}

    /** Side: one side. */
    record ImpactPageSide(String route, String instructie, String urgentie) {}

    /** A part that differs, cut into pieces. */
    record ImpactPageFieldDifference(String naam, List<ImpactPageFragment> nu, List<ImpactPageFragment> straks) {}

    /** Fragment: a piece of text; {@code anders} when the other side does not have it. */
    record ImpactPageFragment(String tekst, boolean anders) {}
}

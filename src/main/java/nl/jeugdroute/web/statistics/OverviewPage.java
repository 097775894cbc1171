// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.statistics;

import java.util.List;
import nl.jeugdroute.web.layout.SelectOptionView;
import nl.jeugdroute.web.statistics.OverviewPage.OverviewPageBlock;
import nl.jeugdroute.web.statistics.OverviewPage.OverviewPageDeviation;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one month, over time, and where people deviate.
 *
 * @param gekozen the month shown, as {@code 2026-09}
 * @param fout what was wrong in the address, empty when nothing was
 */
public record OverviewPage(
        String fout,
        String gekozen,
        String maand,
        String totaal,
        boolean leeg,
        List<SelectOptionView> maanden,
        List<OverviewPageBlock> blokken,
        OverviewPageBlock verloop,
        List<OverviewPageDeviation> afwijkingen) {

    public OverviewPage {
        blokken = List.copyOf(blokken);
        afwijkingen = List.copyOf(afwijkingen);
    }

    /**
     * Block: one table with its bars.
     *
     * @param id its place on the page
     * @param begrip id of the word in the vocabulary that explains it, empty for none
     */
    public record OverviewPageBlock(
            String id,
            String titel,
            String begrip,
            String waarover,
            String kolom,
            String onder,
            List<OverviewPageBar> regels) {

        public OverviewPageBlock {
            regels = List.copyOf(regels);
        }
    }

    /**
     * A row with its bar.
     *
     * @param breedte of the bar, 0 to 100; 0 where the count is not told
     */
    public record OverviewPageBar(
            String naam,
            String aantal,
            int breedte,
            @Nullable String adres) {}

    /** A row of the rules people deviated from. */
    public record OverviewPageDeviation(
            String regel,
            @Nullable String adres,
            String tekst,
            String afgeweken,
            String van,
            @Nullable Integer procent,
            String richting,
            String naar,
            String redenen) {}
}

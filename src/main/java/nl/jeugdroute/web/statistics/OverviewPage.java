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
 * @param chosen the month shown, as {@code 2026-09}
 * @param error what was wrong in the address, empty when nothing was
 */
public record OverviewPage(
        String error,
        String chosen,
        String month,
        String total,
        boolean empty,
        List<SelectOptionView> months,
        List<OverviewPageBlock> blocks,
        OverviewPageBlock trend,
        List<OverviewPageDeviation> deviations) {

    public OverviewPage {
        blocks = List.copyOf(blocks);
        deviations = List.copyOf(deviations);
    }

    /**
     * Block: one table with its bars.
     *
     * @param id its place on the page
     * @param term id of the word in the vocabulary that explains it, empty for none
     */
    public record OverviewPageBlock(
            String id,
            String title,
            String term,
            String about,
            String column,
            String footnote,
            List<OverviewPageBar> lines) {

        public OverviewPageBlock {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row with its bar.
     *
     * @param width of the bar, 0 to 100; 0 where the count is not told
     */
    public record OverviewPageBar(
            String name, String count, int width, @Nullable String address) {}

    /** A row of the rules people deviated from. */
    public record OverviewPageDeviation(
            String rule,
            @Nullable String address,
            String text,
            String deviated,
            String from,
            @Nullable Integer percent,
            String direction,
            String to,
            String redenen) {}
}

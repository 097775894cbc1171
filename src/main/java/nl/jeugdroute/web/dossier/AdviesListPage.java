// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import java.util.List;
import java.util.UUID;
import nl.jeugdroute.web.dossier.AdviesListPage.AdviesListPageEntry;
import nl.jeugdroute.web.layout.SelectOptionView;
import org.jspecify.annotations.Nullable;

/**
 * Advies list page: the list of recorded adviezen.
 *
 * @param count how many there are, in words
 * @param empty whether nothing was ever recorded
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 * @param outcomeAddress address that shows what the rules say now for this page, or null where nothing is out of date
 */
public record AdviesListPage(
        AdviesListFilter filter,
        List<SelectOptionView> routes,
        List<SelectOptionView> urgenties,
        List<SelectOptionView> orders,
        String count,
        boolean empty,
        List<AdviesListPageEntry> entries,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String outcomeAddress) {

    public AdviesListPage {
        entries = List.copyOf(entries);
    }

    /**
     * Entry: one advies.
     *
     * @param stamp what to say about its rules; empty when they still count
     * @param besluit what was decided; empty when nothing was
     */
    public record AdviesListPageEntry(
            UUID id,
            String moment,
            String route,
            String stamp,
            String urgentie,
            String open,
            String besluit,
            boolean waiting,
            String kenmerk,
            String rules) {}
}

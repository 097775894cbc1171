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
 * @param aantal how many there are, in words
 * @param leeg whether nothing was ever recorded
 * @param vorige address of the page before, or null
 * @param volgende address of the page after, or null
 * @param metUitkomst address that shows what the rules say now for this page, or null where nothing is out of date
 */
public record AdviesListPage(
        AdviesListFilter filter,
        List<SelectOptionView> routes,
        List<SelectOptionView> urgenties,
        List<SelectOptionView> volgordes,
        String aantal,
        boolean leeg,
        List<AdviesListPageEntry> regels,
        @Nullable String vorige,
        @Nullable String volgende,
        @Nullable String metUitkomst) {

    public AdviesListPage {
        regels = List.copyOf(regels);
    }

    /**
     * Entry: one advies.
     *
     * @param stempel what to say about its rules; empty when they still count
     * @param besluit what was decided; empty when nothing was
     */
    public record AdviesListPageEntry(
            UUID id,
            String moment,
            String route,
            String stempel,
            String urgentie,
            String open,
            String besluit,
            boolean wacht,
            String kenmerk,
            String regels) {}
}

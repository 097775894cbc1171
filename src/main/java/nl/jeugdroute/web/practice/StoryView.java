// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import nl.jeugdroute.web.practice.StoryView.StoryViewFact;
import nl.jeugdroute.web.wording.StatusBarView;
import org.jspecify.annotations.Nullable;

/**
 * A story as the pages show it.
 *
 * @param pakketnaam the rules that answer
 * @param alineas the story in short pieces
 * @param reeks the row of stories it is done in, as it stands in an address; empty for a story on its own
 * @param nummer the place in that row, from 1; 0 for a story on its own
 * @param volgende id of the next story of the row, or null
 */
record StoryView(
        String pakket,
        String pakketnaam,
        StatusBarView balk,
        String id,
        String titel,
        List<String> alineas,
        String thema,
        String moeilijkheid,
        List<StoryViewFact> feiten,
        boolean eigen,
        String reeks,
        int nummer,
        int aantal,
        @Nullable String volgende) {

    /** A fact in words. */
    record StoryViewFact(String naam, String waarde) {}

    /** Where one is, in words. */
    public String plaats() {
        return nummer == 0 ? "Thema: " + thema : "Thema: " + thema + " · " + nummer + " van " + aantal;
    }
}

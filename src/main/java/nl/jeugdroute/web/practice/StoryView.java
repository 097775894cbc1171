// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import nl.jeugdroute.web.wording.NamedValue;
import nl.jeugdroute.web.wording.StatusBarView;
import org.jspecify.annotations.Nullable;

/**
 * A story as the pages show it.
 *
 * @param packName the rules that answer
 * @param paragraphs the story in short pieces
 * @param series the row of stories it is done in, as it stands in an address; empty for a story on its own
 * @param number the place in that row, from 1; 0 for a story on its own
 * @param next id of the next story of the row, or null
 */
record StoryView(
        String pack,
        String packName,
        StatusBarView bar,
        String id,
        String title,
        List<String> paragraphs,
        String theme,
        String difficulty,
        List<NamedValue> facts,
        boolean own,
        String series,
        int number,
        int count,
        @Nullable String next) {

    /** Where one is, in words. */
    public String position() {
        return number == 0 ? "Thema: " + theme : "Thema: " + theme + " · " + number + " van " + count;
    }
}

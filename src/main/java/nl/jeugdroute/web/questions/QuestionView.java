// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Question view: one question of the form.
 *
 * @param veld path of the fact, also the name of the form field
 * @param id anchor on the page
 * @param indeling class for the width of the answers: een, twee or drie columns
 * @param waarde what was typed, for questions that are typed
 * @param fout what is wrong with the answer, or null
 */
public record QuestionView(
        String veld,
        String id,
        QuestionKind soort,
        String vraag,
        String uitleg,
        String indeling,
        boolean zoekbaar,
        List<QuestionOptionGroupView> groepen,
        String waarde,
        boolean beantwoord,
        @Nullable String fout) {

    public QuestionView {
        groepen = List.copyOf(groepen);
    }

    /** Ids of the texts that belong to the question, for {@code aria-describedby}; null when there are none. */
    public @Nullable String beschrijving() {
        String ids = (uitleg.isEmpty() ? "" : id + "-uitleg") + (fout == null ? "" : " " + id + "-fout");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Whether the answer is typed instead of chosen. */
    public boolean getypt() {
        return groepen.isEmpty();
    }

    /** Whether the answer was refused. */
    public boolean misgegaan() {
        return fout != null;
    }

    /** The anchor of a question on the page. */
    public static String anchor(String fact) {
        return "vraag-" + fact.replace('.', '-');
    }
}

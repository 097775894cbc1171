// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Question view: one question of the form.
 *
 * @param fact path of the fact, also the name of the form field
 * @param id anchor on the page
 * @param layout class for the width of the answers: een, twee or drie columns
 * @param value what was typed, for questions that are typed
 * @param error what is wrong with the answer, or null
 */
public record QuestionView(
        String fact,
        String id,
        QuestionKind kind,
        String question,
        String hint,
        String layout,
        boolean searchable,
        List<QuestionOptionGroupView> groups,
        String value,
        boolean answered,
        @Nullable String error) {

    public QuestionView {
        groups = List.copyOf(groups);
    }

    /** Ids of the texts that belong to the question, for {@code aria-describedby}; null when there are none. */
    public @Nullable String describedBy() {
        String ids = (hint.isEmpty() ? "" : id + "-uitleg") + (error == null ? "" : " " + id + "-fout");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Whether the answer is typed instead of chosen. */
    public boolean isTyped() {
        return groups.isEmpty();
    }

    /** Whether the answer was refused. */
    public boolean hasError() {
        return error != null;
    }

    /** The anchor of a question on the page. */
    public static String anchor(String fact) {
        return "vraag-" + fact.replace('.', '-');
    }
}

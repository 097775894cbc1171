// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.List;

/**
 * Questions that belong together, with smaller blocks inside.
 *
 * @param open whether the block starts open
 * @param count number of questions, those of the inner blocks included
 * @param answered number of them with an answer
 */
public record QuestionBlockView(
        String id,
        String title,
        String about,
        boolean open,
        int count,
        int answered,
        List<QuestionView> questions,
        List<QuestionBlockView> parts) {

    public QuestionBlockView {
        questions = List.copyOf(questions);
        parts = List.copyOf(parts);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.List;

/**
 * Questions that belong together, with smaller blocks inside.
 *
 * @param open whether the block starts open
 * @param aantal number of questions, those of the inner blocks included
 * @param beantwoord number of them with an answer
 */
public record QuestionBlockView(
        String id,
        String titel,
        String waarover,
        boolean open,
        int aantal,
        int beantwoord,
        List<QuestionView> vragen,
        List<QuestionBlockView> onderdelen) {

    public QuestionBlockView {
        vragen = List.copyOf(vragen);
        onderdelen = List.copyOf(onderdelen);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.List;

/** Question option group view: answers that belong together; the title is empty when there is only one group. */
public record QuestionOptionGroupView(String title, List<QuestionOptionView> options) {

    public QuestionOptionGroupView {
        options = List.copyOf(options);
    }
}

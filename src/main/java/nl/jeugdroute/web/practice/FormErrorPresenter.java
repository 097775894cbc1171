// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.web.layout.PageErrorView;
import org.springframework.ui.Model;

/**
 * Form error presenter: puts what is wrong with a form in the model: the list for the top of the page, and the message
 * for each field.
 */
final class FormErrorPresenter {

    private FormErrorPresenter() {}

    static void set(List<PageErrorView> errors, Model model) {
        Map<String, String> perField = errors.stream()
                .collect(Collectors.toMap(PageErrorView::anchor, PageErrorView::message, (one, other) -> one));
        model.addAttribute("errors", errors.isEmpty() ? null : errors);
        model.addAttribute("f", perField);
    }
}

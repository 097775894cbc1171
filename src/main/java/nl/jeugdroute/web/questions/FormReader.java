// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.List;
import java.util.Map;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import org.springframework.stereotype.Component;

/** Form reader: reads a form as answers to the questions of the municipality it names. */
@Component
public class FormReader {

    private final RuleLibrary library;

    FormReader(RuleLibrary library) {
        this.library = library;
    }

    /** The answers in a form; names the form does not have, such as the token against forgery, are left out. */
    public FormAnswers read(Map<String, List<String>> form) {
        return read(form, library.snapshot());
    }

    /** The answers in a form under rules of one's own choice. */
    public static FormAnswers read(Map<String, List<String>> form, Snapshot rules) {
        String gemeente =
                form.getOrDefault("gemeente", List.of()).stream().findFirst().orElse("");
        return FormAnswers.from(rules.casusFacts(gemeente), form);
    }

    /** No answer yet, only the pack. */
    public FormAnswers answersFor(String gemeente) {
        return read(Map.of("gemeente", List.of(gemeente)));
    }

    /** The same answers under the rules of another municipality, as far as those know them. */
    public FormAnswers under(FormAnswers answers, String gemeente, List<String> withoutHelp) {
        return answers.under(library.snapshot().casusFacts(gemeente), gemeente, withoutHelp);
    }
}

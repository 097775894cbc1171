// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.Comparator;
import java.util.List;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.web.wording.StatusBarView;
import org.springframework.stereotype.Component;

/**
 * Form pack choices: the municipalities whose rules can be used for a case, and what a change of municipality does to
 * the answers.
 */
@Component
public class FormPackChoices {

    private final RuleLibrary library;

    FormPackChoices(RuleLibrary library) {
        this.library = library;
    }

    /** Form pack choice: a pack to choose from. */
    public record FormPackChoice(Pack pack, StatusBarView bar) {}

    /** All packs, those of today first: nobody should pick rules of the past by taking the first. */
    public List<FormPackChoice> all() {
        return library.packs().stream()
                .sorted(Comparator.comparing(pack -> pack.status() != RuleSetStatus.GELDEND))
                .map(pack -> new FormPackChoice(pack, StatusBarView.of(pack)))
                .toList();
    }

    /** Whether there are rules with this name. */
    public boolean knows(String gemeente) {
        return library.packs().stream().anyMatch(pack -> pack.id().equals(gemeente));
    }

    /** Wished help that is not in the catalogue of these rules: it was chosen under those of another municipality. */
    public static List<String> unknownHelp(RuleSet rules, FormAnswers answers) {
        return answers.all(FormAnswers.DESIRED_HELP).stream()
                .filter(code -> !rules.voorzieningCodes().contains(code))
                .sorted()
                .toList();
    }
}

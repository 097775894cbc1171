// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Eighteenth birthday page: what changes on the eighteenth birthday, in words.
 *
 * @param when how long it still takes, as a sentence
 * @param changes what is otherwise from then on when all other facts stay the same; empty when nothing is
 * @param whenHelpRuns the same for when the help has started by then; empty when that makes no difference
 * @param choices how many months it can still take; empty when the answer changes nothing
 * @param months what was chosen from these
 */
public record EighteenthBirthdayPage(
        String when,
        List<String> changes,
        List<String> whenHelpRuns,
        List<Integer> choices,
        @Nullable Integer months) {

    public EighteenthBirthdayPage {
        changes = List.copyOf(changes);
        whenHelpRuns = List.copyOf(whenHelpRuns);
        choices = List.copyOf(choices);
    }
}

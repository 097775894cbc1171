// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Eighteenth birthday page: what changes on the eighteenth birthday, in words.
 *
 * @param wanneer how long it still takes, as a sentence
 * @param verandert what is otherwise from then on when all other facts stay the same; empty when nothing is
 * @param alsHulpLoopt the same for when the help has started by then; empty when that makes no difference
 * @param keuzes how many months it can still take; empty when the answer changes nothing
 * @param maanden what was chosen from these
 */
public record EighteenthBirthdayPage(
        String wanneer,
        List<String> verandert,
        List<String> alsHulpLoopt,
        List<Integer> keuzes,
        @Nullable Integer maanden) {

    public EighteenthBirthdayPage {
        verandert = List.copyOf(verandert);
        alsHulpLoopt = List.copyOf(alsHulpLoopt);
        keuzes = List.copyOf(keuzes);
    }
}

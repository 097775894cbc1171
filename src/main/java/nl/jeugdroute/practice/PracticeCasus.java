// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import nl.jeugdroute.casus.Casus;
import org.jspecify.annotations.Nullable;

/**
 * Practice casus: a fictional case told as a story.
 *
 * @param id id of the story; one that a trainer made begins with {@value #OWN}
 * @param example id of the example it tells, or null for a story of a trainer
 * @param story the case in plain Dutch, without names and without the answer
 * @param lesson what a trainee learns from it; shown after the answer only
 */
public record PracticeCasus(
        String id,
        String pack,
        @Nullable String example,
        PracticeTheme theme,
        Difficulty difficulty,
        String title,
        String story,
        String lesson,
        Casus casus) {

    /** How the id of a trainer's own story begins. */
    public static final String OWN = "eigen-";

    /** Whether a trainer made it, so that no test of the rules watches it. */
    public boolean isOwn() {
        return example == null;
    }

    /** The reference under which practice leaves the application: nobody can take it for a case. */
    public String kenmerk() {
        return "OEFENCASUS-" + id;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.web.questions.FormAnswers;

/**
 * Intake progress: how far somebody is with the questions. It lives in the page only: every step brings it along.
 *
 * @param answers what was filled in
 * @param skipped questions that were passed over; they are not asked again, and stay open
 * @param none lists to which the answer was "none of these"
 */
record IntakeProgress(FormAnswers answers, Set<String> skipped, Set<String> none) {

    static final String SKIPPED = "overgeslagen";
    static final String NONE = "geen";

    private static final Set<String> STILL_UNKNOWN = Set.of("ONBEKEND", "NIET_ONDERZOCHT", FormAnswers.DONT_KNOW);

    IntakeProgress {
        skipped = Set.copyOf(skipped);
        none = Set.copyOf(none);
    }

    static IntakeProgress from(Map<String, List<String>> form, FormAnswers answers) {
        return new IntakeProgress(
                answers,
                new LinkedHashSet<>(form.getOrDefault(SKIPPED, List.of())),
                new LinkedHashSet<>(form.getOrDefault(NONE, List.of())));
    }

    /** Whether the question was put and dealt with, also by passing it over or not knowing. */
    boolean isAsked(String fact) {
        return skipped.contains(fact)
                || none.contains(fact)
                || !answers.all(fact).isEmpty();
    }

    /** Whether the answer can still become known: "weet ik niet" is an answer, but no knowledge. */
    boolean isOpen(String fact) {
        Set<String> given = answers.all(fact);
        return !none.contains(fact) && (given.isEmpty() || STILL_UNKNOWN.containsAll(given));
    }

    /** The question was shown and nothing was chosen: a list then means "none", any other question was passed over. */
    IntakeProgress withoutAnswer(String fact, boolean list) {
        return list ? new IntakeProgress(answers, skipped, with(none, fact)) : skip(fact);
    }

    IntakeProgress skip(String fact) {
        return new IntakeProgress(answers.without(fact), with(skipped, fact), without(none, fact));
    }

    /** The question is open again. */
    IntakeProgress reopen(String fact) {
        return new IntakeProgress(answers, without(skipped, fact), without(none, fact));
    }

    private static Set<String> with(Set<String> facts, String fact) {
        Set<String> more = new LinkedHashSet<>(facts);
        more.add(fact);
        return more;
    }

    private static Set<String> without(Set<String> facts, String fact) {
        Set<String> fewer = new LinkedHashSet<>(facts);
        fewer.remove(fact);
        return fewer;
    }
}

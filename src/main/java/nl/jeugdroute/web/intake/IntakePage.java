// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.List;
import java.util.Map;
import nl.jeugdroute.web.intake.IntakePage.IntakePageAnswerGroup;
import nl.jeugdroute.web.intake.IntakePage.IntakePageStep;
import nl.jeugdroute.web.questions.QuestionView;

/**
 * Intake page: one step of the questions.
 *
 * @param step veiligheid, the field that is asked, or klaar
 * @param questions the questions shown now
 * @param why why they are asked, in sentences
 * @param carriedAlong what was given before, to carry along
 * @param questionsLeft how many questions can still change the route, as a sentence; may be empty
 * @param done what to say when no question can change the route any more
 * @param details how many open questions can still change something else
 */
record IntakePage(
        String pageTitle,
        List<IntakePageStep> steps,
        String step,
        String kicker,
        List<QuestionView> questions,
        List<String> why,
        List<Map.Entry<String, String>> carriedAlong,
        String questionsLeft,
        String done,
        String doneNote,
        int details,
        List<IntakePageAnswerGroup> filledIn) {

    /** The step with the four safety questions. */
    static final String VEILIGHEID = "veiligheid";

    /** Nothing is left to ask that changes the route. */
    static final String DONE = "klaar";

    /** A step of three: {@code state} is klaar, nu or straks. */
    record IntakePageStep(int number, String name, String state) {}

    /** Answer group: answers that belong together. */
    record IntakePageAnswerGroup(String title, List<IntakePageAnswer> answers) {}

    /** An answer that can be changed. */
    record IntakePageAnswer(String fact, String question, String answer) {}

    static List<IntakePageStep> steps(String step) {
        boolean veiligheid = step.equals(VEILIGHEID);
        boolean done = step.equals(DONE);
        return List.of(
                new IntakePageStep(1, "Veiligheid", veiligheid ? "nu" : "klaar"),
                new IntakePageStep(2, "Situatie", veiligheid ? "straks" : done ? "klaar" : "nu"),
                new IntakePageStep(3, "Advies", done ? "nu" : "straks"));
    }
}

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
 * @param stap veiligheid, the field that is asked, or klaar
 * @param vragen the questions shown now
 * @param waarom why they are asked, in sentences
 * @param meegenomen what was given before, to carry along
 * @param nogVragen how many questions can still change the route, as a sentence; may be empty
 * @param klaar what to say when no question can change the route any more
 * @param details how many open questions can still change something else
 */
record IntakePage(
        String paginatitel,
        List<IntakePageStep> stappen,
        String stap,
        String bovenkop,
        List<QuestionView> vragen,
        List<String> waarom,
        List<Map.Entry<String, String>> meegenomen,
        String nogVragen,
        String klaar,
        String klaaruitleg,
        int details,
        List<IntakePageAnswerGroup> ingevuld) {

    /** The step with the four safety questions. */
    static final String VEILIGHEID = "veiligheid";

    /** Nothing is left to ask that changes the route. */
    static final String DONE = "klaar";

    /** A step of three: {@code stand} is klaar, nu or straks. */
    record IntakePageStep(int nummer, String naam, String stand) {}

    /** Answer group: answers that belong together. */
    record IntakePageAnswerGroup(String titel, List<IntakePageAnswer> antwoorden) {}

    /** An answer that can be changed. */
    record IntakePageAnswer(String veld, String vraag, String antwoord) {}

    static List<IntakePageStep> steps(String step) {
        boolean veiligheid = step.equals(VEILIGHEID);
        boolean done = step.equals(DONE);
        return List.of(
                new IntakePageStep(1, "Veiligheid", veiligheid ? "nu" : "klaar"),
                new IntakePageStep(2, "Situatie", veiligheid ? "straks" : done ? "klaar" : "nu"),
                new IntakePageStep(3, "Advies", done ? "nu" : "straks"));
    }
}

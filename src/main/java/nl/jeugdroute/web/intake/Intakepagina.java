// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.List;
import java.util.Map;
import nl.jeugdroute.web.vragen.Vraag;

/**
 * One step of the questions.
 *
 * @param stap veiligheid, the field that is asked, or klaar
 * @param vragen the questions shown now
 * @param waarom why they are asked, in sentences
 * @param meegenomen what was given before, to carry along
 * @param nogVragen how many questions can still change the route, as a sentence; may be empty
 * @param klaar what to say when no question can change the route any more
 * @param details how many open questions can still change something else
 */
record Intakepagina(
        String paginatitel,
        List<Stap> stappen,
        String stap,
        String bovenkop,
        List<Vraag> vragen,
        List<String> waarom,
        List<Map.Entry<String, String>> meegenomen,
        String nogVragen,
        String klaar,
        String klaaruitleg,
        int details,
        List<Groep> ingevuld) {

    /** The step with the four safety questions. */
    static final String VEILIGHEID = "veiligheid";

    /** Nothing is left to ask that changes the route. */
    static final String KLAAR = "klaar";

    /** A step of three: {@code stand} is klaar, nu or straks. */
    record Stap(int nummer, String naam, String stand) {}

    /** Answers that belong together. */
    record Groep(String titel, List<Antwoord> antwoorden) {}

    /** An answer that can be changed. */
    record Antwoord(String veld, String vraag, String antwoord) {}

    static List<Stap> stappen(String stap) {
        boolean veiligheid = stap.equals(VEILIGHEID);
        boolean klaar = stap.equals(KLAAR);
        return List.of(
                new Stap(1, "Veiligheid", veiligheid ? "nu" : "klaar"),
                new Stap(2, "Situatie", veiligheid ? "straks" : klaar ? "klaar" : "nu"),
                new Stap(3, "Advies", klaar ? "nu" : "straks"));
    }
}

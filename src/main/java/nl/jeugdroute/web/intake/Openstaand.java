// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is still open in a case, in the words of the form.
 *
 * @param staatVast whether the main route is the same over everything that is still open
 * @param mogelijk codes of the main routes that are still possible, without their form
 * @param voorRoute the questions that can change the main route, most deciding first
 * @param alleenDetails the questions that can change something else only
 * @param vast sentences about what can no longer change
 */
record Openstaand(
        boolean staatVast,
        List<String> mogelijk,
        List<Kwestie> voorRoute,
        List<Kwestie> alleenDetails,
        List<String> vast) {

    Openstaand {
        mogelijk = List.copyOf(mogelijk);
        voorRoute = List.copyOf(voorRoute);
        alleenDetails = List.copyOf(alleenDetails);
        vast = List.copyOf(vast);
    }

    /**
     * An open question.
     *
     * @param waarom why it is asked, in sentences; never which answer leads where
     */
    record Kwestie(String veld, List<String> waarom) {}

    /** Why a question is asked; nothing when it is no longer of influence. */
    List<String> waarom(String veld) {
        return Stream.concat(voorRoute.stream(), alleenDetails.stream())
                .filter(kwestie -> kwestie.veld().equals(veld))
                .findFirst()
                .map(Kwestie::waarom)
                .orElse(List.of());
    }
}

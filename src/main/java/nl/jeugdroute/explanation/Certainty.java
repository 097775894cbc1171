// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import nl.jeugdroute.advies.Urgentie;

/**
 * Certainty: what is certain while facts are open, over every way in which they can still be filled in. An open fact
 * can become everything except "unknown"; an open list can stay empty or get exactly one element, or the length of the
 * list alone would decide everything.
 *
 * @param settled whether the primary route with its form is the same in every completion
 * @param possible the primary routes that remain possible, heaviest first
 * @param routes what is concluded in every completion, by code with form, heaviest first
 * @param acties codes of the actions that stay in every completion
 * @param urgentie the urgency that is reached at least in every completion
 * @param openFacts the facts that count as open, in the order of the form
 * @param questions the questions that can change something, in the order of asking
 * @param note how the completions are counted, in Dutch
 */
public record Certainty(
        boolean settled,
        List<Possibility> possible,
        List<ExplainedRoute> routes,
        List<String> acties,
        Urgentie urgentie,
        List<String> openFacts,
        List<OpenQuestion> questions,
        String note) {

    public Certainty {
        possible = List.copyOf(possible);
        routes = List.copyOf(routes);
        acties = List.copyOf(acties);
        openFacts = List.copyOf(openFacts);
        questions = List.copyOf(questions);
    }
}

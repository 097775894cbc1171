// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import nl.jeugdroute.advies.Urgentie;

/**
 * Certainty: what is certain while facts are open, over every way in which they can still be filled in. An open fact
 * can become everything except "unknown"; an open list can stay empty or get exactly one element, or the length of the
 * list alone would decide everything.
 *
 * @param staatVast whether the primary route with its form is the same in every completion
 * @param mogelijk the primary routes that remain possible, heaviest first
 * @param routes what is concluded in every completion, by code with form, heaviest first
 * @param acties codes of the actions that stay in every completion
 * @param urgentie the urgency that is reached at least in every completion
 * @param openVelden the facts that count as open, in the order of the form
 * @param vragen the questions that can change something, in the order of asking
 * @param toelichting how the completions are counted, in Dutch
 */
public record Certainty(
        boolean staatVast,
        List<Possibility> mogelijk,
        List<ExplainedRoute> routes,
        List<String> acties,
        Urgentie urgentie,
        List<String> openVelden,
        List<OpenQuestion> vragen,
        String toelichting) {

    public Certainty {
        mogelijk = List.copyOf(mogelijk);
        routes = List.copyOf(routes);
        acties = List.copyOf(acties);
        openVelden = List.copyOf(openVelden);
        vragen = List.copyOf(vragen);
    }
}

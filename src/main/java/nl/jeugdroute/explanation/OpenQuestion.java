// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;

/**
 * Open question: a question whose answer can still change the advies.
 *
 * @param veld path of the open fact
 * @param aandeel in how large a share of the answers to the other questions this answer decides the primary route, 0 to
 *     1
 * @param aandeelTekst the same in Dutch
 * @param tussen the primary routes between which it decides, heaviest first
 * @param alleenDetails whether the primary route cannot change any more, but something else of the advies can
 */
public record OpenQuestion(
        String veld, double aandeel, String aandeelTekst, List<ExplainedRoute> tussen, boolean alleenDetails) {

    public OpenQuestion {
        tussen = List.copyOf(tussen);
    }
}

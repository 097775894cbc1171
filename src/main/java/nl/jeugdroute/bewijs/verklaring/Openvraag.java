// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.List;

/**
 * A question whose answer can still change the advies.
 *
 * @param veld path of the open fact
 * @param aandeel in how large a share of the answers to the other questions this answer decides the main route, 0 to 1
 * @param aandeelTekst the same in Dutch
 * @param tussen the main routes between which it decides, heaviest first
 * @param alleenDetails whether the main route cannot change any more, but something else of the advies can
 */
public record Openvraag(
        String veld, double aandeel, String aandeelTekst, List<Routenaam> tussen, boolean alleenDetails) {

    public Openvraag {
        tussen = List.copyOf(tussen);
    }
}

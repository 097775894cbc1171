// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.regels.Regelset;

/**
 * A story with the rules that speak about it and what they say.
 *
 * @param regels the rules of its own pack and day
 * @param advies made for practice; it is recorded nowhere
 */
public record Oefening(Oefencasus casus, Regelset regels, Advies advies) {

    /** What the rules answer to the questions of the exercise. */
    public Antwoord antwoord() {
        return Antwoord.van(advies);
    }
}

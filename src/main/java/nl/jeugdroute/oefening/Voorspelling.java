// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.io.Serializable;
import nl.jeugdroute.advies.Route;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee expects the rules to say. Only the route must be chosen.
 *
 * @param niveau 1 to 8 as text, {@value Antwoord#GEEN}, or null when not chosen
 * @param beschikking code, {@value Antwoord#GEEN} or {@value Antwoord#VERSCHILT}, or null when not chosen
 * @param actie code of the first action, {@value Antwoord#GEEN}, or null when not chosen
 */
public record Voorspelling(
        Route route,
        @Nullable String niveau,
        @Nullable String beschikking,
        @Nullable String actie) implements Serializable {

    /** Holds it against what the rules say. */
    public Uitslag tegen(Antwoord antwoord) {
        return new Uitslag(
                route == antwoord.route(),
                niveau == null ? null : niveau.equals(antwoord.niveau()),
                beschikking == null ? null : beschikking.equals(antwoord.beschikking()),
                actie == null
                        ? null
                        : antwoord.eersteActies().isEmpty()
                                ? actie.equals(Antwoord.GEEN)
                                : antwoord.eersteActies().contains(actie));
    }
}

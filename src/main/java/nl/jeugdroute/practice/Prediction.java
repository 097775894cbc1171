// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.io.Serializable;
import nl.jeugdroute.advies.Route;
import org.jspecify.annotations.Nullable;

/**
 * Prediction: what a trainee expects the rules to say. Only the route must be chosen.
 *
 * @param niveau 1 to 8 as text, {@value PracticeAnswer#NONE}, or null when not chosen
 * @param beschikking code, {@value PracticeAnswer#NONE} or {@value PracticeAnswer#DIFFERS}, or null when not chosen
 * @param actie code of the first action, {@value PracticeAnswer#NONE}, or null when not chosen
 */
public record Prediction(
        Route route,
        @Nullable String niveau,
        @Nullable String beschikking,
        @Nullable String actie) implements Serializable {

    /** Holds it against what the rules say. */
    public PredictionResult against(PracticeAnswer answer) {
        return new PredictionResult(
                route == answer.route(),
                niveau == null ? null : niveau.equals(answer.niveau()),
                beschikking == null ? null : beschikking.equals(answer.beschikking()),
                actie == null
                        ? null
                        : answer.firstActies().isEmpty()
                                ? actie.equals(PracticeAnswer.NONE)
                                : answer.firstActies().contains(actie));
    }
}

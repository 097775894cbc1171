// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prediction result: which parts of a prediction came true; null for what was not predicted. */
public record PredictionResult(
        boolean route,
        @Nullable Boolean niveau,
        @Nullable Boolean beschikking,
        @Nullable Boolean actie) implements Serializable {

    /** How many of the questions beside the route were answered. */
    public int extraAsked() {
        return (int) extra().count();
    }

    /** How many of those came true. */
    public int extraCorrect() {
        return (int) extra().filter(Boolean::booleanValue).count();
    }

    private Stream<Boolean> extra() {
        return Stream.of(niveau, beschikking, actie).filter(Objects::nonNull);
    }
}

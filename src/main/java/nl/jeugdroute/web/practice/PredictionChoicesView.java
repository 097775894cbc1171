// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import nl.jeugdroute.web.layout.SelectOptionView;
import nl.jeugdroute.web.practice.PredictionChoicesView.PredictionRouteOption;
import org.jspecify.annotations.Nullable;

/**
 * Prediction choices view: what a trainee can choose, in words.
 *
 * @param niveaus every level, that there is none among them
 */
record PredictionChoicesView(
        List<PredictionRouteOption> routes,
        List<SelectOptionView> niveaus,
        List<SelectOptionView> beschikkingen,
        List<SelectOptionView> acties) {

    /** Prediction route option: a route under its letter. */
    record PredictionRouteOption(String letter, String code, String name, String hint) {}

    /** The name that goes with a code; null in gives null out. */
    static @Nullable String name(List<SelectOptionView> choices, @Nullable String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(SelectOptionView::name)
                .findFirst()
                .orElse(null);
    }

    /** The route under a letter. */
    @Nullable
    PredictionRouteOption byLetter(String letter) {
        return routes.stream()
                .filter(route -> route.letter().equalsIgnoreCase(letter))
                .findFirst()
                .orElse(null);
    }
}

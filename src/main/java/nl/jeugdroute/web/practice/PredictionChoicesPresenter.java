// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.function.Function;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeAnswer;
import nl.jeugdroute.practice.PracticeChoices;
import nl.jeugdroute.web.advies.AdviesPresenter;
import nl.jeugdroute.web.layout.SelectOptionView;
import nl.jeugdroute.web.practice.PredictionChoicesView.PredictionRouteOption;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;

/** Prediction choices presenter: puts the choices of an exercise in words. */
@Component
class PredictionChoicesPresenter {

    private final PageWording wording;
    private final AdviesPresenter adviezen;

    PredictionChoicesPresenter(PageWording wording, AdviesPresenter adviezen) {
        this.wording = wording;
        this.adviezen = adviezen;
    }

    PredictionChoicesView present(Practice exercise) {
        PracticeChoices choices = PracticeChoices.forExercise(exercise);
        Function<Route, String> names = adviezen.routeNames(exercise.advies());
        return new PredictionChoicesView(
                choices.routes().stream()
                        .map(route -> new PredictionRouteOption(
                                choices.letter(route),
                                route.name(),
                                names.apply(route),
                                wording.text("routeuitleg." + route.name()).orElse("")))
                        .toList(),
                choices.niveaus().stream()
                        .map(niveau -> new SelectOptionView(
                                niveau, niveau.equals(PracticeAnswer.NONE) ? "Nog geen niveau" : "Niveau " + niveau))
                        .toList(),
                choices.beschikkingen().stream()
                        .map(code -> new SelectOptionView(code, beschikking(code)))
                        .toList(),
                choices.acties().entrySet().stream()
                        .map(actie -> new SelectOptionView(actie.getKey(), actie.getValue()))
                        .toList());
    }

    private String beschikking(String code) {
        return switch (code) {
            case PracticeAnswer.NONE -> "Nog niet aan de orde";
            case PracticeAnswer.DIFFERS -> "Verschilt per voorziening";
            default -> wording.value("beschikking", code);
        };
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.explanation.Explainer;
import nl.jeugdroute.explanation.UnmetCondition;
import nl.jeugdroute.explanation.WhyNot;
import nl.jeugdroute.logic.ProofTooLargeException;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeAnswer;
import nl.jeugdroute.practice.Prediction;
import nl.jeugdroute.practice.PredictionResult;
import nl.jeugdroute.practice.Walkthrough;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.web.advies.FactWording;
import nl.jeugdroute.web.layout.SelectOptionView;
import nl.jeugdroute.web.practice.PredictionChoicesView.PredictionRouteOption;
import nl.jeugdroute.web.practice.RevealView.RevealViewPart;
import nl.jeugdroute.web.practice.RevealView.RevealViewPrediction;
import nl.jeugdroute.web.table.ColumnWording;
import nl.jeugdroute.web.wording.PageWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reveal presenter: shows the answer: the route, the row that decided, and why not what the trainee expected. */
@Component
class RevealPresenter {

    private static final int MAX_ROWS = 2;

    private final Explainer explainer;
    private final PageWording wording;
    private final ColumnWording columns;
    private final PredictionChoicesPresenter choices;
    private final AppliedRowPresenter rows;

    RevealPresenter(
            Explainer explainer,
            PageWording wording,
            ColumnWording columns,
            PredictionChoicesPresenter choices,
            AppliedRowPresenter rows) {
        this.explainer = explainer;
        this.wording = wording;
        this.columns = columns;
        this.choices = choices;
        this.rows = rows;
    }

    RevealView present(Practice exercise, @Nullable Prediction prediction) {
        PredictionChoicesView choice = choices.present(exercise);
        Advies advies = exercise.advies();
        Route primary = advies.hoofdroute().route();
        return new RevealView(
                under(choice, primary).letter(),
                advies.hoofdroute().naam(),
                advies.hoofdroute().vorm() == null
                        ? ""
                        : wording.value(advies.hoofdroute().vorm()).toLowerCase(Locale.ROOT),
                advies.hoofdroute().instructie(),
                prediction == null ? null : chosen(exercise, prediction, choice),
                rows.present(
                        exercise,
                        Walkthrough.of(exercise).stream()
                                .filter(step -> step.conclusions().stream()
                                        .anyMatch(conclusion -> conclusion.value() instanceof RouteVorm route
                                                && route.route() == primary))
                                .toList()),
                prediction == null || prediction.route() == primary ? null : whyNot(exercise, prediction.route()),
                exercise.casus().lesson());
    }

    private static PredictionRouteOption under(PredictionChoicesView choice, Route route) {
        return choice.routes().stream()
                .filter(candidate -> candidate.code().equals(route.name()))
                .findFirst()
                .orElse(new PredictionRouteOption("", route.name(), "", ""));
    }

    private RevealViewPrediction chosen(Practice exercise, Prediction prediction, PredictionChoicesView choice) {
        PracticeAnswer answer = exercise.answer();
        PredictionResult result = prediction.against(answer);
        List<RevealViewPart> parts = new ArrayList<>();
        parts.add(part("Zwaarte", choice.niveaus(), prediction.niveau(), answer.niveau(), result.niveau()));
        parts.add(part(
                "Beschikking",
                choice.beschikkingen(),
                prediction.beschikking(),
                answer.beschikking(),
                result.beschikking()));
        parts.add(part(
                "Eerste actie", choice.acties(), prediction.actie(), firstActie(exercise.advies()), result.actie()));
        PredictionRouteOption route = under(choice, prediction.route());
        return new RevealViewPrediction(route.letter(), route.name(), result.route(), parts);
    }

    private static String firstActie(Advies advies) {
        return advies.acties().stream().map(Actie::code).findFirst().orElse(PracticeAnswer.NONE);
    }

    private static RevealViewPart part(
            String question,
            List<SelectOptionView> choices,
            @Nullable String chosen,
            String answer,
            @Nullable Boolean correct) {
        String name = PredictionChoicesView.name(choices, chosen);
        String right = PredictionChoicesView.name(choices, answer);
        return new RevealViewPart(
                question, name == null ? "" : name, right == null ? answer : right, Boolean.TRUE.equals(correct));
    }

    private RevealView.@Nullable RevealViewWhyNot whyNot(Practice exercise, Route route) {
        FactWording facts = FactWording.of(wording, exercise.rules());
        try {
            WhyNot explanation = explainer
                    .whyNot(exercise.rules(), exercise.casus().casus(), List.of(route), MAX_ROWS)
                    .get(0);
            return new RevealView.RevealViewWhyNot(
                    explanation.name(),
                    text(explanation),
                    explanation.rows().stream()
                            .map(row -> new RevealView.RevealViewNearRow(
                                    row.row(),
                                    row.reden(),
                                    row.unmet().stream()
                                            .map(fact -> missed(fact, facts))
                                            .toList()))
                            .toList());
        } catch (ProofTooLargeException | IllegalArgumentException noExplanation) {
            return null;
        }
    }

    private static String text(WhyNot explanation) {
        String preceding =
                explanation.preceding() == null ? "" : explanation.preceding().name();
        if (explanation.concluded()) {
            return explanation.name() + " hoort er wel bij"
                    + (preceding.isEmpty() ? "." : ", maar " + preceding + " gaat voor.");
        }
        return "Geen regel leidt met deze feiten naar " + explanation.name() + ".";
    }

    private String missed(UnmetCondition condition, FactWording facts) {
        return columns.name(new Column(condition.fact(), ColumnRole.VOORWAARDE)) + ": de rij vraagt "
                + facts.values(condition.fact(), condition.asks()) + ", hier is het "
                + facts.values(condition.fact(), condition.current());
    }
}

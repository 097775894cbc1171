// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.web.questions.FormAnswers;
import nl.jeugdroute.web.questions.FormError;
import nl.jeugdroute.web.questions.QuestionView;
import nl.jeugdroute.web.questions.Questionnaire;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Intake presenter: decides which question comes next and puts the step in words. What still matters comes from the
 * proof.
 */
@Component
class IntakePresenter {

    private static final String YES = "JA";
    private static final String DESIRED_HELP = "gewensteVoorzieningen";
    private static final Set<String> NOT_ASKED = Set.of("kenmerk", "peildatum", "factoren");
    private final Questionnaire questionnaire;
    private final InterimAdviesPresenter interimState;
    private final PageWording wording;

    IntakePresenter(Questionnaire questionnaire, InterimAdviesPresenter interimState, PageWording wording) {
        this.questionnaire = questionnaire;
        this.interimState = interimState;
        this.wording = wording;
    }

    List<String> veiligheidQuestions(RuleSet rules) {
        return questionnaire.veiligheidQuestions(rules);
    }

    /** Acute danger asks for no further question. */
    boolean isCrisis(IntakeProgress progress) {
        return progress.answers().single("veiligheid.acuutGevaar").equals(YES)
                || progress.answers().single("veiligheid.meldingVeiligThuis").equals("CRISIS");
    }

    /** Progress after a step: what the step that was sent means for each question on it. */
    IntakeProgress afterStep(RuleSet rules, IntakeProgress progress, String step, boolean skip) {
        IntakeProgress after = progress;
        List<String> posed = step.equals(IntakePage.VEILIGHEID)
                ? veiligheidQuestions(rules)
                : step.equals(IntakePage.DONE) || !progress.answers().asks(step) ? List.of() : List.of(step);
        for (String fact : posed) {
            if (skip) {
                after = after.skip(fact);
            } else if (after.answers().all(fact).isEmpty()) {
                after = after.withoutAnswer(fact, after.answers().isList(fact));
            }
        }
        return after;
    }

    /** Fills the page; without a step of one's own the next question is the one that decides most. */
    void fill(
            Model model,
            RuleSet rules,
            Casus casus,
            IntakeProgress progress,
            String chosen,
            boolean details,
            List<FormError> errors) {
        IntakeOpenIssues open = interimState.outstanding(rules, casus, open(rules, progress));
        List<IntakeOpenIssues.IntakeOpenIssue> route = stillToAsk(open.forRoute(), progress);
        List<IntakeOpenIssues.IntakeOpenIssue> rest = stillToAsk(open.onlyDetails(), progress);
        List<IntakeOpenIssues.IntakeOpenIssue> next = route.isEmpty() && details ? rest : route;
        String step = !chosen.isEmpty()
                ? chosen
                : next.isEmpty() ? IntakePage.DONE : next.get(0).fact();
        model.addAttribute("interim", interimState.create(rules, casus, open));
        model.addAttribute("intake", page(rules, progress, step, open, route.size(), rest.size(), errors));
    }

    InterimAdviesView interimState(RuleSet rules, Casus casus, IntakeProgress progress) {
        return interimState.create(rules, casus, interimState.outstanding(rules, casus, open(rules, progress)));
    }

    InterimAdviesView unreadable() {
        return interimState.unreadable();
    }

    private Set<String> open(RuleSet rules, IntakeProgress progress) {
        return questionnaire.facts(rules).stream()
                .filter(fact -> !NOT_ASKED.contains(fact))
                .filter(progress::isOpen)
                .filter(fact -> questionnaire.isAsked(fact, rules, progress.answers()))
                .collect(Collectors.toSet());
    }

    private static List<IntakeOpenIssues.IntakeOpenIssue> stillToAsk(
            List<IntakeOpenIssues.IntakeOpenIssue> issues, IntakeProgress progress) {
        return issues.stream().filter(issue -> !progress.isAsked(issue.fact())).toList();
    }

    private IntakePage page(
            RuleSet rules,
            IntakeProgress progress,
            String step,
            IntakeOpenIssues open,
            int remaining,
            int details,
            List<FormError> errors) {
        List<String> posed = step.equals(IntakePage.VEILIGHEID)
                ? veiligheidQuestions(rules)
                : step.equals(IntakePage.DONE) ? List.of() : List.of(step);
        List<QuestionView> questions = posed.stream()
                .map(fact -> questionnaire.question(fact, rules, progress.answers(), errors))
                .toList();
        boolean first =
                !open.forRoute().isEmpty() && open.forRoute().get(0).fact().equals(step);
        return new IntakePage(
                questions.size() == 1 ? questions.get(0).question() : "Nieuwe casus",
                IntakePage.steps(step),
                step,
                first ? "Deze vraag beslist nu het meest" : "Deze vraag kan het advies nog veranderen",
                questions,
                open.why(step),
                carriedAlong(progress, posed),
                questionsLeft(step, posed.size() == 1 ? remaining - 1 : remaining),
                open.isSettled() ? "De route staat vast." : "Alle vragen over de route zijn gesteld.",
                open.isSettled()
                        ? "Geen enkel antwoord dat u nog kunt geven, verandert de route."
                        : "U sloeg vragen over of weet een antwoord niet. Het advies zegt wat nog ontbreekt.",
                step.equals(IntakePage.DONE) ? details : 0,
                filledIn(rules, progress));
    }

    private static String questionsLeft(String step, int remaining) {
        if (step.equals(IntakePage.DONE) || step.equals(IntakePage.VEILIGHEID) || remaining < 0) {
            return "";
        }
        return remaining == 0
                ? "Hierna verandert geen enkele vraag de route nog."
                : remaining == 1
                        ? "Hierna kan nog 1 vraag de route veranderen."
                        : "Hierna kunnen nog hooguit " + remaining + " vragen de route veranderen.";
    }

    /** Everything but what the page asks for itself. */
    private static List<Map.Entry<String, String>> carriedAlong(IntakeProgress progress, List<String> posed) {
        List<Map.Entry<String, String>> pairs =
                new ArrayList<>(progress.answers().pairs());
        progress.skipped().forEach(fact -> pairs.add(Map.entry(IntakeProgress.SKIPPED, fact)));
        progress.none().forEach(fact -> pairs.add(Map.entry(IntakeProgress.NONE, fact)));
        return pairs.stream()
                .filter(pair -> !posed.contains(pair.getKey()) && !posed.contains(pair.getValue()))
                .toList();
    }

    private List<IntakePage.IntakePageAnswerGroup> filledIn(RuleSet rules, IntakeProgress progress) {
        List<IntakePage.IntakePageAnswer> veiligheid = new ArrayList<>();
        List<IntakePage.IntakePageAnswer> situation = new ArrayList<>();
        for (String fact : questionnaire.facts(rules)) {
            if (progress.isAsked(fact)) {
                (fact.startsWith("veiligheid.") ? veiligheid : situation)
                        .add(new IntakePage.IntakePageAnswer(fact, wording.fact(fact), answer(rules, progress, fact)));
            }
        }
        List<IntakePage.IntakePageAnswerGroup> groups = new ArrayList<>();
        if (!veiligheid.isEmpty()) {
            groups.add(new IntakePage.IntakePageAnswerGroup("Veiligheid", veiligheid));
        }
        if (!situation.isEmpty()) {
            groups.add(new IntakePage.IntakePageAnswerGroup("Situatie", situation));
        }
        return groups;
    }

    private String answer(RuleSet rules, IntakeProgress progress, String fact) {
        if (progress.skipped().contains(fact)) {
            return "Overgeslagen";
        }
        if (progress.none().contains(fact)) {
            return "Niets hiervan";
        }
        return progress.answers().all(fact).stream()
                .map(value ->
                        fact.equals(DESIRED_HELP) ? rules.helpNames().getOrDefault(value, value) : value(fact, value))
                .collect(Collectors.joining(", "));
    }

    private String value(String fact, String value) {
        if (value.equals(FormAnswers.DONT_KNOW) || value.equals("ONBEKEND") || value.equals("NIET_ONDERZOCHT")) {
            return "Weet ik niet";
        }
        if (fact.equals("leeftijd")) {
            return value + " jaar";
        }
        if (fact.equals("leefgebieden")) {
            String[] parts = value.split(":");
            return wording.value("leefgebieden.leefgebied", parts[0])
                    + (parts.length > 1
                            ? " ("
                                    + wording.value("leefgebieden.betreft", parts[1])
                                            .toLowerCase(Locale.ROOT)
                                    + ")"
                            : "");
        }
        return wording.value(fact, value);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.exchange.json.CasusEvaluator;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.RejectedCasus;
import nl.jeugdroute.web.questions.FormError;
import nl.jeugdroute.web.questions.FormPackChoices;
import nl.jeugdroute.web.questions.FormReader;
import nl.jeugdroute.web.questions.Questionnaire;
import nl.jeugdroute.web.wording.StatusBarView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Intake controller: the questions one by one. Every step is a form of its own that carries all answers; nothing is
 * kept on the server.
 */
@Controller
@RequestMapping("/casus/intake")
class IntakeController {

    private static final String ADVIES = "forward:/casus/advies";

    private final RuleLibrary library;
    private final Questionnaire questionnaire;
    private final CasusEvaluator evaluator;
    private final FormPackChoices choices;
    private final FormReader forms;
    private final IntakePresenter presenter;

    IntakeController(
            RuleLibrary library,
            Questionnaire questionnaire,
            CasusEvaluator evaluator,
            FormPackChoices choices,
            FormReader forms,
            IntakePresenter presenter) {
        this.library = library;
        this.questionnaire = questionnaire;
        this.evaluator = evaluator;
        this.choices = choices;
        this.forms = forms;
        this.presenter = presenter;
    }

    @GetMapping
    String start(@RequestParam(required = false) @Nullable String gemeente, Model model) {
        List<Pack> packs = library.packs();
        boolean known = packs.stream().anyMatch(pack -> pack.id().equals(gemeente));
        if (!known && packs.size() != 1) {
            return "redirect:/";
        }
        String pack = known ? String.valueOf(gemeente) : packs.get(0).id();
        return show(
                new IntakeProgress(forms.answersFor(pack), Set.of(), Set.of()), IntakePage.VEILIGHEID, false, model);
    }

    /** One step further: what was answered is kept, what is asked next follows from it. */
    @PostMapping
    String proceed(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = "stap", defaultValue = IntakePage.VEILIGHEID) String step,
            @RequestParam(name = "wijzig", required = false) @Nullable String change,
            @RequestParam(name = "doe", defaultValue = "") String command,
            @RequestParam(name = "regels", defaultValue = "") String rules,
            Model model) {
        IntakeProgress progress = IntakeProgress.from(form, forms.read(form));
        if (command.equals("regels") && choices.knows(rules)) {
            return underOtherRules(progress, rules, step, model);
        }
        Optional<RuleSet> asked = rules(progress);
        if (asked.isEmpty()) {
            return ADVIES;
        }
        if (change != null) {
            boolean veiligheid = presenter.veiligheidQuestions(asked.get()).contains(change);
            return show(progress.reopen(change), veiligheid ? IntakePage.VEILIGHEID : change, false, model);
        }
        IntakeProgress after = presenter.afterStep(asked.get(), progress, step, command.equals("overslaan"));
        if (presenter.isCrisis(after)) {
            return ADVIES;
        }
        return show(after, "", command.equals("details"), model);
    }

    /** The rules whose questions these are; none when the page with all questions has to tell that there are none. */
    private Optional<RuleSet> rules(IntakeProgress progress) {
        try {
            return Optional.of(library.ruleSetFor(progress.answers().single("gemeente"), null));
        } catch (UnknownPackException | NoRulesOnDateException noRules) {
            return Optional.empty();
        }
    }

    /** The answers stay; what is asked next follows from the rules of the other municipality. */
    private String underOtherRules(IntakeProgress progress, String gemeente, String step, Model model) {
        List<String> unknown = FormPackChoices.unknownHelp(library.ruleSetFor(gemeente, null), progress.answers());
        model.addAttribute("unknownHelp", unknown);
        IntakeProgress altered = new IntakeProgress(
                forms.under(progress.answers(), gemeente, unknown), progress.skipped(), progress.none());
        return show(altered, step.equals(IntakePage.VEILIGHEID) ? step : "", false, model);
    }

    /** The panel alone, for the answers as they are at this moment. */
    @PostMapping("/paneel")
    String panel(@RequestParam MultiValueMap<String, String> form, Model model) {
        IntakeProgress progress = IntakeProgress.from(form, forms.read(form));
        CasusReadResult parsed = evaluator.read(progress.answers().json());
        if (parsed instanceof CasusReadResult.ValidCasus good) {
            model.addAttribute("interim", presenter.interimState(good.rules().ruleSet(), good.casus(), progress));
        } else {
            model.addAttribute("interim", presenter.unreadable());
        }
        return "intake/panel :: panel(interim=${interim})";
    }

    private String show(IntakeProgress progress, String step, boolean details, Model model) {
        CasusReadResult parsed = evaluator.read(progress.answers().json());
        if (parsed instanceof RejectedCasus errors) {
            List<FormError> list = questionnaire.errors(errors.errors());
            String fact = list.get(0).field();
            // What does not belong to one question, such as an unknown pack, is told by the page with all questions.
            return progress.answers().asks(fact) ? showErrors(progress, fact, list, model) : ADVIES;
        }
        CasusReadResult.ValidCasus valid = (CasusReadResult.ValidCasus) parsed;
        presenter.fill(model, valid.rules().ruleSet(), valid.casus(), progress, step, details, List.of());
        return page(progress, List.of(), model);
    }

    private String showErrors(IntakeProgress progress, String fact, List<FormError> errors, Model model) {
        String gemeente = progress.answers().single("gemeente");
        RuleSet rules = library.ruleSetFor(gemeente, null);
        Casus empty = Casus.of(rules.casusFacts(), gemeente);
        presenter.fill(model, rules, empty, progress.reopen(fact), fact, false, errors);
        return page(progress, errors, model);
    }

    private String page(IntakeProgress progress, List<FormError> errors, Model model) {
        String gemeente = progress.answers().single("gemeente");
        library.packs().stream()
                .filter(pack -> pack.id().equals(gemeente))
                .findFirst()
                .ifPresent(pack -> model.addAttribute("bar", StatusBarView.of(pack)));
        model.addAttribute("gemeente", gemeente);
        model.addAttribute("packs", choices.all());
        model.addAttribute("live", true);
        model.addAttribute("errors", questionnaire.errorLines(errors));
        return "intake/page";
    }
}

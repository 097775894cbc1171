// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.casus;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.RecordingRequest;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.json.CasusEvaluator;
import nl.jeugdroute.exchange.json.CasusOutcome;
import nl.jeugdroute.exchange.json.CasusOutcome.AdvisedCasus;
import nl.jeugdroute.exchange.json.RejectedCasus;
import nl.jeugdroute.security.Role;
import nl.jeugdroute.web.advies.AdviesFile;
import nl.jeugdroute.web.dossier.ExampleProposer;
import nl.jeugdroute.web.layout.PageNotFoundException;
import nl.jeugdroute.web.questions.FormAnswers;
import nl.jeugdroute.web.questions.FormError;
import nl.jeugdroute.web.questions.FormPackChoices;
import nl.jeugdroute.web.questions.FormReader;
import nl.jeugdroute.web.questions.Questionnaire;
import nl.jeugdroute.web.wording.StatusBarView;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Casus controller: from choosing a pack, by way of the questions, to an advies. Nothing is kept until somebody records
 * it.
 */
@Controller
class CasusController {

    private final RuleLibrary library;
    private final Questionnaire questionnaire;
    private final FormPackChoices choices;
    private final FormReader forms;
    private final CasusEvaluator evaluator;
    private final TrialAdviesPresenter page;
    private final Dossier dossier;
    private final ExampleProposer proposals;

    CasusController(
            RuleLibrary library,
            Questionnaire questionnaire,
            FormPackChoices choices,
            FormReader forms,
            CasusEvaluator evaluator,
            TrialAdviesPresenter page,
            Dossier dossier,
            ExampleProposer proposals) {
        this.library = library;
        this.questionnaire = questionnaire;
        this.choices = choices;
        this.forms = forms;
        this.evaluator = evaluator;
        this.page = page;
        this.dossier = dossier;
        this.proposals = proposals;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("packs", choices.all());
        return "casus/start";
    }

    @GetMapping("/casus")
    String showQuestions(@RequestParam(required = false) @Nullable String gemeente, Model model) {
        List<Pack> packs = library.packs();
        if (gemeente == null && packs.size() != 1) {
            return "redirect:/";
        }
        String choice = gemeente == null ? packs.get(0).id() : gemeente;
        return showForm(forms.answersFor(pack(choice).id()), List.of(), model);
    }

    /** The questions again with the answers so far; one of them cleared when asked for. */
    @PostMapping("/casus")
    String questionsWithAnswers(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = "wis", required = false) @Nullable String clear,
            Model model) {
        FormAnswers answers = forms.read(form);
        return showForm(clear == null ? answers : answers.without(clear), List.of(), model);
    }

    /** After a reload there is nothing left to show: the answers live in the page only. */
    @GetMapping("/casus/advies")
    String adviesWithoutAnswers() {
        return "redirect:/";
    }

    @PostMapping("/casus/advies")
    String evaluate(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = "maandenTot18", required = false) @Nullable Integer monthsUntil18,
            Model model) {
        FormAnswers answers = forms.read(form);
        return assess(answers, model, (casus, advies) -> page.fill(casus, advies, answers, monthsUntil18, model));
    }

    @PostMapping("/adviezen")
    String record(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = "aanvraag", required = false) @Nullable UUID submission,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        FormAnswers answers = forms.read(form);
        return assess(answers, model, (casus, advies) -> {
            try {
                RecordingRequest question =
                        new RecordingRequest(Role.nameOf(request), request.getRemoteUser(), null, submission);
                return "redirect:/adviezen/"
                        + dossier.record(casus, advies, question).id();
            } catch (DataAccessException databaseUnavailable) {
                // The advies needs no database, so the worker keeps it and can try again.
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                model.addAttribute(
                        "message",
                        "Vastleggen lukte niet: de database is even niet bereikbaar. Er is niets bewaard. Uw advies staat "
                                + "hieronder. Probeer over een paar minuten opnieuw “Leg dit advies vast”.");
                return page.fill(casus, advies, answers, null, model);
            }
        });
    }

    /** The advies as a file, as the API gives it. */
    @PostMapping("/casus/json")
    Object json(@RequestParam MultiValueMap<String, String> form, Model model) {
        Advies[] made = new Advies[1];
        String page = assess(forms.read(form), model, (casus, advies) -> {
            made[0] = advies;
            return "";
        });
        return made[0] == null ? page : AdviesFile.of("proefadvies", null, made[0]);
    }

    @PostMapping("/casus/voorbeeld")
    String proposeExample(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = "titel", defaultValue = "") String title,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FormAnswers answers = forms.read(form);
        return assess(answers, model, (casus, advies) -> {
            proposals.propose(casus, advies, title, remark, Role.nameOf(request), response, model);
            return page.fill(casus, advies, answers, null, model);
        });
    }

    private String assess(FormAnswers answers, Model model, BiFunction<Casus, Advies, String> continuation) {
        CasusOutcome outcome = evaluator.evaluate(answers.json());
        if (outcome instanceof AdvisedCasus advised) {
            return continuation.apply(advised.casus(), advised.advies());
        }
        return showForm(answers, questionnaire.errors(((RejectedCasus) outcome).errors()), model);
    }

    private String showForm(FormAnswers answers, List<FormError> errors, Model model) {
        Pack pack = pack(answers.single("gemeente"));
        RuleSet rules = rules(pack, answers.single("peildatum"));
        model.addAttribute("bar", StatusBarView.of(pack));
        model.addAttribute("gemeente", pack.id());
        model.addAttribute("packs", choices.all());
        model.addAttribute("unknownHelp", FormPackChoices.unknownHelp(rules, answers));
        model.addAttribute("veiligheid", questionnaire.veiligheid(rules, answers, errors));
        model.addAttribute("blocks", questionnaire.blocks(rules, answers, errors));
        model.addAttribute("errors", questionnaire.errorLines(errors));
        return "casus/form";
    }

    /** The choices of the day asked for; when that day has no rules the form still opens, with those of the pack. */
    private RuleSet rules(Pack pack, String peildatum) {
        try {
            return library.ruleSetFor(pack.id(), DutchTime.iso(peildatum).orElse(null));
        } catch (NoRulesOnDateException noDayWithRules) {
            return library.ruleSetFor(pack.id(), null);
        }
    }

    private Pack pack(String gemeente) {
        return library.packs().stream()
                .filter(pack -> pack.id().equals(gemeente))
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException("Dit regelpakket kennen wij niet."));
    }
}

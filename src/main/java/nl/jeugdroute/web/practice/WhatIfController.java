// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.RejectedCasus;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeSeries;
import nl.jeugdroute.practice.StoryBook;
import nl.jeugdroute.web.advies.ExplanationPresenter;
import nl.jeugdroute.web.layout.SelectOptionView;
import nl.jeugdroute.web.questions.FormAnswers;
import nl.jeugdroute.web.questions.FormError;
import nl.jeugdroute.web.questions.Questionnaire;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What if controller: one fact of a story otherwise: what switches. The address names the fact and never what was
 * answered.
 */
@Controller
@RequestMapping("/oefenen/{pakket}/{verhaal}/watals")
class WhatIfController {

    private static final String PAGE = "practice/what-if";

    /** What decides whether an answer to another question can be. */
    private static final List<String> BESIDE = List.of("gemeente", "peildatum", "leeftijd", "ongeboren");

    private final StoryLoader cabinet;
    private final StoryBook book;
    private final Questionnaire questions;
    private final PageWording wording;
    private final ExplanationPresenter explanation;
    private final ComparisonSidePresenter sides;

    WhatIfController(
            StoryLoader cabinet,
            StoryBook book,
            Questionnaire questions,
            PageWording wording,
            ExplanationPresenter explanation,
            ComparisonSidePresenter sides) {
        this.cabinet = cabinet;
        this.book = book;
        this.questions = questions;
        this.wording = wording;
        this.explanation = explanation;
        this.sides = sides;
    }

    @GetMapping
    String choose(
            @PathVariable("pakket") String pack,
            @PathVariable("verhaal") String story,
            @RequestParam(name = "veld", defaultValue = "") String fact,
            @RequestParam(name = "r", defaultValue = "") List<String> series,
            Model model) {
        Practice exercise = cabinet.fetch(pack, story, PracticeSeries.of(series), model);
        fill(exercise, fact, FormAnswers.of(exercise.casus().casus()), List.of(), model);
        return PAGE;
    }

    @PostMapping
    String change(
            @PathVariable("pakket") String pack,
            @PathVariable("verhaal") String story,
            @RequestParam("veld") String fact,
            @RequestParam(name = "r", defaultValue = "") List<String> series,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletResponse response,
            Model model) {
        Practice exercise = cabinet.fetch(pack, story, PracticeSeries.of(series), model);
        Casus casus = exercise.casus().casus();
        FormAnswers altered = altered(casus, fact, form.getOrDefault(fact, List.of()));
        CasusReadResult parsed = new CasusReader(book.snapshot(pack))
                .read(altered.only(
                                Stream.concat(Stream.of(fact), BESIDE.stream()).toList())
                        .json());
        if (parsed instanceof RejectedCasus errors) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            List<FormError> list = questions.errors(errors.errors());
            fill(exercise, fact, altered, list, model);
            model.addAttribute("errors", questions.errorLines(list));
            return PAGE;
        }
        Casus answer = ((CasusReadResult.ValidCasus) parsed).casus();
        Practice after = book.exercise(
                exercise.casus(), casus.facts().names().contains(fact) ? casus.with(fact, answer.value(fact)) : casus);
        fill(exercise, fact, altered, List.of(), model);
        RuleSetStatus status = exercise.rules().reference().status();
        ComparisonSideView unchanged = sides.side("Het verhaal", status, exercise.advies(), List.of());
        ComparisonSideView changed = sides.side("Met een ander feit", status, after.advies(), List.of());
        model.addAttribute("left", unchanged.beside(changed));
        model.addAttribute("right", changed.beside(unchanged));
        model.addAttribute("differences", sides.differences(exercise.advies(), after.advies()));
        return PAGE;
    }

    private static FormAnswers altered(Casus casus, String fact, List<String> values) {
        MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
        FormAnswers.of(casus).without(fact).pairs().forEach(pair -> answers.add(pair.getKey(), pair.getValue()));
        values.forEach(value -> answers.add(fact, value));
        return FormAnswers.from(casus.facts(), answers);
    }

    private void fill(Practice exercise, String fact, FormAnswers answers, List<FormError> errors, Model model) {
        List<String> facts = new ArrayList<>(questions.facts(exercise.rules()));
        facts.removeAll(List.of("peildatum", "kenmerk"));
        model.addAttribute(
                "fields",
                facts.stream()
                        .map(name -> new SelectOptionView(name, wording.fact(name)))
                        .sorted(Comparator.comparing(SelectOptionView::name))
                        .toList());
        model.addAttribute("field", fact);
        model.addAttribute(
                "question", facts.contains(fact) ? questions.question(fact, exercise.rules(), answers, errors) : null);
        model.addAttribute("explanation", explanation.pageFor(exercise.casus().casus(), exercise.advies()));
    }
}

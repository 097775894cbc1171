// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeSeries;
import nl.jeugdroute.practice.Prediction;
import nl.jeugdroute.practice.TraineeProgress.StoryResult;
import nl.jeugdroute.web.advies.AdviesFile;
import nl.jeugdroute.web.advies.AdviesPresenter;
import nl.jeugdroute.web.layout.PageErrorView;
import nl.jeugdroute.web.layout.SelectOptionView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Prediction controller: a story, the prediction of a trainee, and the answer. The answer shows only after a
 * prediction.
 */
@Controller
@RequestMapping("/oefenen/{pakket}/{verhaal}")
class PredictionController {

    private final StoryLoader cabinet;
    private final PracticeSession sessions;
    private final PredictionChoicesPresenter choices;
    private final RevealPresenter reveal;
    private final AdviesPresenter adviezen;

    PredictionController(
            StoryLoader cabinet,
            PracticeSession sessions,
            PredictionChoicesPresenter choices,
            RevealPresenter reveal,
            AdviesPresenter adviezen) {
        this.cabinet = cabinet;
        this.sessions = sessions;
        this.choices = choices;
        this.reveal = reveal;
        this.adviezen = adviezen;
    }

    @GetMapping
    String showStory(
            @PathVariable("pakket") String pack,
            @PathVariable("verhaal") String story,
            @RequestParam(name = "r", defaultValue = "") List<String> series,
            HttpSession session,
            Model model) {
        Practice exercise = cabinet.fetch(pack, story, PracticeSeries.of(series), model);
        model.addAttribute("choices", choices.present(exercise));
        model.addAttribute(
                "done", sessions.progressOf(session).of(exercise.casus()).isPresent());
        return "practice/story";
    }

    @PostMapping
    String predict(
            @PathVariable("pakket") String pack,
            @PathVariable("verhaal") String story,
            @RequestParam(name = "r", defaultValue = "") List<String> series,
            @RequestParam(defaultValue = "") String route,
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") String beschikking,
            @RequestParam(defaultValue = "") String actie,
            HttpSession session,
            HttpServletResponse response,
            Model model,
            RedirectAttributes address) {
        PracticeSeries row = PracticeSeries.of(series);
        Practice exercise = cabinet.fetch(pack, story, row, model);
        PredictionChoicesView choice = choices.present(exercise);
        if (choice.routes().stream().noneMatch(candidate -> candidate.code().equals(route))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("choices", choice);
            model.addAttribute(
                    "errors",
                    List.of(new PageErrorView(
                            "Route", "Kies een van de vier routes. Daarna ziet u het antwoord.", "keuze-A")));
            return "practice/story";
        }
        Prediction prediction = new Prediction(
                Route.valueOf(route),
                onlyIfKnown(choice.niveaus(), niveau),
                onlyIfKnown(choice.beschikkingen(), beschikking),
                onlyIfKnown(choice.acties(), actie));
        sessions.add(session, exercise.casus(), prediction, prediction.against(exercise.answer()));
        if (!row.isEmpty()) {
            address.addAttribute("r", row.text());
        }
        return "redirect:/oefenen/{pakket}/{verhaal}/onthulling";
    }

    /** Choice among known options: what the list does not have was not chosen. */
    private static @Nullable String onlyIfKnown(List<SelectOptionView> choices, String code) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code)) ? code : null;
    }

    @GetMapping("/onthulling")
    String reveal(
            @PathVariable("pakket") String pack,
            @PathVariable("verhaal") String story,
            @RequestParam(name = "r", defaultValue = "") List<String> series,
            HttpSession session,
            Model model,
            RedirectAttributes address) {
        PracticeSeries row = PracticeSeries.of(series);
        Optional<StoryResult> completed = sessions.progressOf(session).of(cabinet.casus(pack, story));
        if (completed.isEmpty()) {
            if (!row.isEmpty()) {
                address.addAttribute("r", row.text());
            }
            return "redirect:/oefenen/{pakket}/{verhaal}";
        }
        Practice exercise = cabinet.fetch(pack, story, row, model);
        model.addAttribute("answer", reveal.present(exercise, completed.get().laatste()));
        model.addAttribute("page", adviezen.page(exercise.casus().casus(), exercise.advies(), List.of()));
        return "practice/reveal";
    }

    /** The advies as a file; its reference and its name say that it is practice. */
    @GetMapping("/json")
    ResponseEntity<byte[]> json(@PathVariable("pakket") String pack, @PathVariable("verhaal") String story) {
        Practice exercise = cabinet.exercise(pack, story);
        return AdviesFile.of(exercise.casus().kenmerk().toLowerCase(Locale.ROOT), null, exercise.marked());
    }
}

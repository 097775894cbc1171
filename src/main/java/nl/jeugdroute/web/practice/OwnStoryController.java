// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.dossier.ExampleProposalStore;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.examples.ExampleRow;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.practice.Difficulty;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeCasus;
import nl.jeugdroute.practice.PracticeTheme;
import nl.jeugdroute.practice.StoryBook;
import nl.jeugdroute.practice.TrainerStoryStore;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.security.Role;
import nl.jeugdroute.web.layout.FlashAttributeNames;
import nl.jeugdroute.web.layout.PageErrorView;
import nl.jeugdroute.web.questions.FormAnswers;
import nl.jeugdroute.web.questions.FormReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Own story controller: stories that a trainer makes. The facts come from the questions of a case or from a story that
 * is there; the trainer adds the words. They are kept apart from the rules until the policy officer takes one over as
 * an example.
 */
@Controller
@RequestMapping("/oefenen/eigen")
class OwnStoryController {

    private static final String PAGE = "practice/own-story";

    /** Under this name the next page says what was done. */
    private static final int MAX_TITLE_LENGTH = 120;

    private static final int MAX_STORY_LENGTH = 2000;
    private static final int MAX_LESSON_LENGTH = 600;

    private final StoryBook book;
    private final StoryLoader cabinet;
    private final TrainerStoryStore stories;
    private final ExampleProposalStore proposals;
    private final CasusFactsPresenter facts;

    OwnStoryController(
            StoryBook book,
            StoryLoader cabinet,
            TrainerStoryStore stories,
            ExampleProposalStore proposals,
            CasusFactsPresenter facts) {
        this.book = book;
        this.cabinet = cabinet;
        this.stories = stories;
        this.proposals = proposals;
        this.facts = facts;
    }

    /** Input: what the trainer typed. */
    record OwnStoryInput(String title, String theme, String difficulty, String story, String lesson) {

        static final OwnStoryInput EMPTY = new OwnStoryInput("", "", "", "", "");
    }

    /** Choose which facts to tell. */
    @GetMapping("/nieuw")
    String startNew(
            @RequestParam("pakket") String pack,
            @RequestParam(name = "vanaf", defaultValue = "") String startFrom,
            Model model) {
        model.addAttribute("pack", pack);
        model.addAttribute("from", startFrom);
        model.addAttribute("casussen", book.casussen(pack));
        if (!startFrom.isEmpty()) {
            fill(cabinet.casus(pack, startFrom).casus(), OwnStoryInput.EMPTY, List.of(), model);
        }
        return PAGE;
    }

    /** The facts come from the advies the trainer is looking at. */
    @PostMapping("/feiten")
    String fromCasus(@RequestParam MultiValueMap<String, String> form, Model model) {
        fill(casus(form), OwnStoryInput.EMPTY, List.of(), model);
        return PAGE;
    }

    @PostMapping("/nieuw")
    String save(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = "verhaal.titel", defaultValue = "") String title,
            @RequestParam(name = "verhaal.thema", defaultValue = "") String theme,
            @RequestParam(name = "verhaal.moeilijkheid", defaultValue = "") String difficulty,
            @RequestParam(name = "verhaal.tekst", defaultValue = "") String text,
            @RequestParam(name = "verhaal.leerpunt", defaultValue = "") String lesson,
            HttpServletResponse response,
            Model model,
            RedirectAttributes proposed) {
        Casus casus = casus(form);
        List<PageErrorView> errors = new ArrayList<>();
        validate("Titel", "titel", title, MAX_TITLE_LENGTH, errors);
        validate("Verhaal", "tekst", text, MAX_STORY_LENGTH, errors);
        validate("Leerpunt", "leerpunt", lesson, MAX_LESSON_LENGTH, errors);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            fill(casus, new OwnStoryInput(title, theme, difficulty, text, lesson), errors, model);
            return PAGE;
        }
        PracticeCasus saved = stories.save(new PracticeCasus(
                PracticeCasus.OWN,
                casus.gemeente(),
                null,
                choice(PracticeTheme.values(), theme),
                choice(Difficulty.values(), difficulty),
                title.strip(),
                text.replaceAll("\\s+", " ").strip(),
                lesson.replaceAll("\\s+", " ").strip(),
                casus));
        proposed.addFlashAttribute(FlashAttributeNames.SUCCESS, "Uw verhaal is bewaard. Zo ziet een deelnemer het.");
        return "redirect:/oefenen/" + saved.pack() + "/" + saved.id();
    }

    /** The list on the page has no other values; who sends one anyway gets the first. */
    private static <E extends Enum<E>> E choice(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return values[0];
    }

    @PostMapping("/voorstel")
    String propose(
            @RequestParam("pakket") String pack, @RequestParam("verhaal") String story, RedirectAttributes proposed) {
        PracticeCasus casus = cabinet.casus(pack, story);
        Practice exercise = book.exercise(casus);
        proposals.propose(
                pack,
                Role.TRAINER.name(),
                casus.title(),
                ExampleRow.of("", casus.title(), casus.lesson(), casus.casus(), exercise.advies(), exercise.rules()));
        proposed.addFlashAttribute(
                FlashAttributeNames.SUCCESS,
                "Dit verhaal is voorgesteld als voorbeeld. De beleidsmedewerker kan het nu overnemen.");
        return "redirect:/oefenen/" + pack + "/" + story;
    }

    @PostMapping("/verwijder")
    String remove(
            @RequestParam("pakket") String pack, @RequestParam("verhaal") String story, RedirectAttributes proposed) {
        stories.remove(pack, story);
        proposed.addFlashAttribute(FlashAttributeNames.SUCCESS, "Uw verhaal is verwijderd.");
        return "redirect:/oefenen?pakket=" + pack;
    }

    private Casus casus(MultiValueMap<String, String> form) {
        Snapshot rules = book.snapshot(form.getFirst("gemeente"));
        CasusReadResult parsed = new CasusReader(rules)
                .read(FormReader.read(form, rules).without("kenmerk").json());
        if (parsed instanceof CasusReadResult.ValidCasus good) {
            return good.casus();
        }
        throw new UnknownStoryException();
    }

    private static void validate(String field, String anchor, String text, int longest, List<PageErrorView> errors) {
        if (text.isBlank()) {
            errors.add(new PageErrorView(
                    field, "Hier staat nog niets. Vul dit in, in gewone woorden en zonder namen.", anchor));
            return;
        }
        TypedText.objection(text, longest)
                .ifPresent(objection -> errors.add(new PageErrorView(field, objection, anchor)));
    }

    private void fill(Casus casus, OwnStoryInput input, List<PageErrorView> errors, Model model) {
        model.addAttribute("pack", casus.gemeente());
        model.addAttribute("casussen", book.casussen(casus.gemeente()));
        model.addAttribute(
                "facts",
                facts.present(casus, book.snapshot(casus.gemeente()).ruleSetFor(casus.gemeente(), casus.peildatum())));
        model.addAttribute("answers", FormAnswers.of(casus).pairs());
        model.addAttribute("input", input);
        model.addAttribute("themes", PracticeTheme.values());
        model.addAttribute("difficulties", Difficulty.values());
        FormErrorPresenter.set(errors, model);
    }
}

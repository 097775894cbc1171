// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.practice.Difficulty;
import nl.jeugdroute.practice.PracticeCasus;
import nl.jeugdroute.practice.PracticeSeries;
import nl.jeugdroute.practice.PracticeTheme;
import nl.jeugdroute.practice.StoryBook;
import nl.jeugdroute.practice.TraineeProgress;
import nl.jeugdroute.web.wording.StatusBarView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Practice book controller: the library of stories, and rows of them to do alone or with a group. */
@Controller
class PracticeBookController {

    private static final int TEN = 10;

    private final StoryBook book;
    private final StoryLoader cabinet;
    private final PracticeSession sessions;

    PracticeBookController(StoryBook book, StoryLoader cabinet, PracticeSession sessions) {
        this.book = book;
        this.cabinet = cabinet;
        this.sessions = sessions;
    }

    /**
     * Page entry: a story in the list.
     *
     * @param start its first sentence
     * @param state how it went; empty when it was not done
     */
    record PracticeBookPageEntry(
            String id,
            String title,
            String start,
            String theme,
            String difficulty,
            boolean own,
            String state,
            boolean correct) {}

    @GetMapping("/oefenen")
    String showBook(
            @RequestParam(name = "pakket", required = false) @Nullable String pack,
            @RequestParam(name = "thema", defaultValue = "") String theme,
            @RequestParam(name = "moeilijkheid", defaultValue = "") String difficulty,
            HttpSession session,
            Model model) {
        List<Pack> packs = book.packs();
        model.addAttribute("packs", packs);
        Optional<Pack> chosen = packs.stream()
                .filter(candidate -> pack == null || candidate.id().equals(pack))
                .findFirst();
        if (chosen.isEmpty()) {
            if (pack != null) {
                throw new UnknownStoryException();
            }
            return "practice/empty";
        }
        Pack choice = chosen.get();
        TraineeProgress progress = sessions.progressOf(session);
        List<PracticeCasus> all = book.casussen(choice.id());
        List<PracticeCasus> matching = all.stream()
                .filter(casus -> isUnfiltered(PracticeTheme.values(), theme)
                        || casus.theme().name().equals(theme))
                .filter(casus -> isUnfiltered(Difficulty.values(), difficulty)
                        || casus.difficulty().name().equals(difficulty))
                .toList();
        model.addAttribute("bar", StatusBarView.of(choice));
        model.addAttribute("pack", choice);
        model.addAttribute("count", all.size());
        model.addAttribute("themes", presentThemas(all));
        model.addAttribute("difficulties", Difficulty.values());
        model.addAttribute("theme", theme);
        model.addAttribute("difficulty", difficulty);
        model.addAttribute(
                "entries", matching.stream().map(casus -> line(casus, progress)).toList());
        model.addAttribute("nextTen", nextTen(matching, progress).text());
        model.addAttribute("progress", progress);
        model.addAttribute("findings", book.findings(choice.id()));
        return "practice/book";
    }

    /** Whether nothing was chosen that the list on the page has. */
    private static boolean isUnfiltered(Enum<?>[] list, String choice) {
        return Arrays.stream(list).noneMatch(value -> value.name().equals(choice));
    }

    private static List<PracticeTheme> presentThemas(List<PracticeCasus> all) {
        return Arrays.stream(PracticeTheme.values())
                .filter(theme -> all.stream().anyMatch(casus -> casus.theme() == theme))
                .toList();
    }

    private static PracticeBookPageEntry line(PracticeCasus casus, TraineeProgress progress) {
        Optional<TraineeProgress.StoryResult> result = progress.of(casus);
        boolean correct = result.map(completed -> completed.eerste().route()).orElse(false);
        return new PracticeBookPageEntry(
                casus.id(),
                casus.title(),
                StoryPresenter.start(casus.story()),
                casus.theme().displayName(),
                casus.difficulty().displayName(),
                casus.isOwn(),
                result.isEmpty() ? "" : correct ? "Goed voorspeld" : "Andere route",
                correct);
    }

    /** Ten stories to do now: what is not done yet first, themes taking turns, easy before hard. */
    private static PracticeSeries nextTen(List<PracticeCasus> casussen, TraineeProgress progress) {
        List<PracticeCasus> ordering = casussen.stream()
                .sorted(Comparator.comparing(
                                (PracticeCasus casus) -> progress.of(casus).isPresent())
                        .thenComparing(casus -> turn(casussen, casus))
                        .thenComparing(PracticeCasus::difficulty)
                        .thenComparing(PracticeCasus::theme))
                .toList();
        return new PracticeSeries(
                ordering.stream().limit(TEN).map(PracticeCasus::id).toList());
    }

    private static long turn(List<PracticeCasus> casussen, PracticeCasus casus) {
        return casussen.subList(0, casussen.indexOf(casus)).stream()
                .filter(other -> other.theme() == casus.theme())
                .count();
    }

    /** A row of stories: the page whose address a trainer shares. Nothing about it is kept. */
    @GetMapping("/oefenen/reeks")
    String showSeries(
            @RequestParam("pakket") String pack,
            @RequestParam(name = "v", defaultValue = "") List<String> stories,
            HttpServletRequest request,
            HttpSession session,
            Model model) {
        PracticeSeries requested = PracticeSeries.of(stories);
        PracticeSeries series = cabinet.existing(pack, requested);
        TraineeProgress progress = sessions.progressOf(session);
        Pack choice = book.packs().stream()
                .filter(candidate -> candidate.id().equals(pack))
                .findFirst()
                .orElseThrow(UnknownStoryException::new);
        model.addAttribute("bar", StatusBarView.of(choice));
        model.addAttribute("pack", choice);
        model.addAttribute("series", series);
        model.addAttribute("leftover", PracticeSeries.leftover(stories));
        model.addAttribute("gone", requested.ids().size() - series.ids().size());
        List<PracticeCasus> casussen =
                series.ids().stream().map(id -> cabinet.casus(pack, id)).toList();
        List<PracticeBookPageEntry> lines =
                casussen.stream().map(casus -> line(casus, progress)).toList();
        model.addAttribute("entries", lines);
        model.addAttribute(
                "first",
                lines.stream()
                        .filter(entry -> entry.state().isEmpty())
                        .map(PracticeBookPageEntry::id)
                        .findFirst()
                        .orElse(series.isEmpty() ? "" : series.ids().get(0)));
        model.addAttribute(
                "finished",
                !series.isEmpty()
                        && lines.stream().noneMatch(entry -> entry.state().isEmpty()));
        model.addAttribute("progress", progress.about(casussen));
        model.addAttribute("address", request.getRequestURL() + "?pakket=" + pack + "&v=" + series.text());
        return "practice/series";
    }
}

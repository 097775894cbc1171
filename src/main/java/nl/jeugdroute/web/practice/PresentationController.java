// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeSeries;
import nl.jeugdroute.practice.Prediction;
import nl.jeugdroute.rules.NumberText;
import nl.jeugdroute.web.practice.PredictionChoicesView.PredictionRouteOption;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Presentation controller: a row of stories for a room: on the projector, one step at a time, and on paper. Where one
 * is stands in the address.
 */
@Controller
@RequestMapping("/oefenen")
class PresentationController {

    private static final String DARK = "donker";

    private final StoryLoader cabinet;
    private final StoryPresenter casussen;
    private final PredictionChoicesPresenter choices;
    private final RevealPresenter reveal;

    PresentationController(
            StoryLoader cabinet, StoryPresenter casussen, PredictionChoicesPresenter choices, RevealPresenter reveal) {
        this.cabinet = cabinet;
        this.casussen = casussen;
        this.choices = choices;
        this.reveal = reveal;
    }

    /** State: what is on the screen, and how the addresses of the next and the former screen come about. */
    private record PresentationState(
            String pack,
            PracticeSeries series,
            int number,
            boolean revealed,
            String choice,
            String room,
            List<Integer> hands) {

        String address() {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/oefenen/presentatie")
                    .queryParam("pakket", pack)
                    .queryParam("v", series.text())
                    .queryParam("nr", number);
            if (revealed) {
                address.queryParam("toon", "ja");
            }
            if (!choice.isEmpty()) {
                address.queryParam("keuze", choice);
            }
            if (room.equals(DARK)) {
                address.queryParam("zaal", room);
            }
            hands.forEach(count -> address.queryParam("h", count));
            return address.encode().toUriString();
        }

        PresentationState with(int other, boolean show, String chosen) {
            return new PresentationState(pack, series, other, show, chosen, room, List.of());
        }

        PresentationState inRoom(String otherRoom) {
            return new PresentationState(pack, series, number, revealed, choice, otherRoom, hands);
        }
    }

    /** Route option: a route on the screen, with the address that chooses it and how many hands went up. */
    record PresentationRouteOption(PredictionRouteOption route, String address, boolean chosen, int hands, int width) {}

    @GetMapping("/presentatie")
    String presentation(
            @RequestParam("pakket") String pack,
            @RequestParam(name = "v", defaultValue = "") List<String> stories,
            @RequestParam(defaultValue = "1") int nr,
            @RequestParam(name = "toon", defaultValue = "") String show,
            @RequestParam(name = "keuze", defaultValue = "") String choice,
            @RequestParam(name = "zaal", defaultValue = "") String room,
            @RequestParam(name = "h", defaultValue = "") List<String> hands,
            Model model) {
        PracticeSeries series = cabinet.existing(pack, PracticeSeries.of(stories));
        if (series.isEmpty()) {
            throw new UnknownStoryException();
        }
        int number = Math.max(1, Math.min(nr, series.ids().size()));
        Practice exercise = cabinet.fetch(pack, series.ids().get(number - 1), series, model);
        PredictionChoicesView view = choices.present(exercise);
        PredictionRouteOption chosen = view.byLetter(choice);
        boolean revealed = show.equals("ja");
        PresentationState state = new PresentationState(
                pack,
                series,
                number,
                revealed,
                chosen == null ? "" : chosen.letter(),
                room.equals(DARK) ? DARK : "",
                hands.stream().map(PresentationController::number).toList());
        model.addAttribute("choices", screenChoices(view, state));
        model.addAttribute("revealed", revealed);
        model.addAttribute("counted", state.hands().stream().anyMatch(count -> count > 0));
        model.addAttribute("keys", true);
        model.addAttribute("dark", state.room().equals(DARK));
        model.addAttribute("state", state);
        model.addAttribute(
                "otherLight", state.inRoom(state.room().isEmpty() ? DARK : "").address());
        model.addAttribute("stop", "/oefenen/reeks?pakket=" + pack + "&v=" + series.text());
        model.addAttribute("next", next(state));
        model.addAttribute("previous", previous(state));
        if (revealed) {
            model.addAttribute(
                    "answer",
                    reveal.present(
                            exercise,
                            chosen == null ? null : new Prediction(Route.valueOf(chosen.code()), null, null, null)));
        }
        return "practice/presentation";
    }

    private static List<PresentationRouteOption> screenChoices(PredictionChoicesView view, PresentationState state) {
        List<Integer> hands = state.hands();
        int most = hands.stream().mapToInt(Integer::intValue).max().orElse(0);
        return view.routes().stream()
                .map(route -> {
                    int position = view.routes().indexOf(route);
                    int count = position < hands.size() ? hands.get(position) : 0;
                    return new PresentationRouteOption(
                            route,
                            state.with(state.number(), state.revealed(), route.letter())
                                    .address(),
                            route.letter().equals(state.choice()),
                            count,
                            most == 0 ? 0 : count * 100 / most);
                })
                .toList();
    }

    /** A count of raised hands; what is no number counts as none. */
    private static int number(String text) {
        int count = NumberText.whole(text.strip()).orElse(0);
        return count < 0 || count > 999 ? 0 : count;
    }

    private static String next(PresentationState state) {
        if (!state.revealed()) {
            return state.with(state.number(), true, state.choice()).address();
        }
        return state.number() == state.series().ids().size()
                ? ""
                : state.with(state.number() + 1, false, "").address();
    }

    private static String previous(PresentationState state) {
        if (state.revealed()) {
            return state.with(state.number(), false, state.choice()).address();
        }
        return state.number() == 1
                ? ""
                : state.with(state.number() - 1, true, "").address();
    }

    /** Handout view: a story on paper; the answer is null on the sheet without answers. */
    record HandoutView(
            StoryView story,
            PredictionChoicesView choices,
            @Nullable RevealView answer) {}

    @GetMapping("/uitdelen")
    String handOut(
            @RequestParam("pakket") String pack,
            @RequestParam(name = "v", defaultValue = "") List<String> stories,
            @RequestParam(name = "antwoorden", defaultValue = "") String answers,
            Model model) {
        PracticeSeries series = cabinet.existing(pack, PracticeSeries.of(stories));
        if (series.isEmpty()) {
            throw new UnknownStoryException();
        }
        boolean with = answers.equals("ja");
        List<HandoutView> sheets = series.ids().stream()
                .map(id -> cabinet.exercise(pack, id))
                .map(exercise -> new HandoutView(
                        casussen.story(exercise, series),
                        choices.present(exercise),
                        with ? reveal.present(exercise, null) : null))
                .toList();
        model.addAttribute("handouts", sheets);
        model.addAttribute("bar", sheets.get(0).story().bar());
        model.addAttribute("withAnswers", with);
        model.addAttribute("pack", pack);
        model.addAttribute("series", series.text());
        return "practice/handout";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeSeries;
import nl.jeugdroute.practice.Prediction;
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
            String pakket,
            PracticeSeries reeks,
            int nummer,
            boolean revealed,
            String keuze,
            String zaal,
            List<Integer> handen) {

        String adres() {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/oefenen/presentatie")
                    .queryParam("pakket", pakket)
                    .queryParam("v", reeks.text())
                    .queryParam("nr", nummer);
            if (revealed) {
                address.queryParam("toon", "ja");
            }
            if (!keuze.isEmpty()) {
                address.queryParam("keuze", keuze);
            }
            if (zaal.equals(DARK)) {
                address.queryParam("zaal", zaal);
            }
            handen.forEach(count -> address.queryParam("h", count));
            return address.encode().toUriString();
        }

        PresentationState with(int other, boolean show, String chosen) {
            return new PresentationState(pakket, reeks, other, show, chosen, zaal, List.of());
        }

        PresentationState inRoom(String otherRoom) {
            return new PresentationState(pakket, reeks, nummer, revealed, keuze, otherRoom, handen);
        }
    }

    /** Route option: a route on the screen, with the address that chooses it and how many hands went up. */
    record PresentationRouteOption(
            PredictionRouteOption route, String adres, boolean gekozen, int handen, int breedte) {}

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
        PredictionChoicesView view = choices.van(exercise);
        PredictionRouteOption chosen = view.onder(choice);
        boolean revealed = show.equals("ja");
        PresentationState state = new PresentationState(
                pack,
                series,
                number,
                revealed,
                chosen == null ? "" : chosen.letter(),
                room.equals(DARK) ? DARK : "",
                hands.stream().map(PresentationController::number).toList());
        model.addAttribute("keuzes", screenChoices(view, state));
        model.addAttribute("onthuld", revealed);
        model.addAttribute("geteld", state.handen().stream().anyMatch(count -> count > 0));
        model.addAttribute("toetsen", true);
        model.addAttribute("donker", state.zaal().equals(DARK));
        model.addAttribute("stand", state);
        model.addAttribute(
                "anderLicht", state.inRoom(state.zaal().isEmpty() ? DARK : "").adres());
        model.addAttribute("stop", "/oefenen/reeks?pakket=" + pack + "&v=" + series.text());
        model.addAttribute("volgende", next(state));
        model.addAttribute("vorige", previous(state));
        if (revealed) {
            model.addAttribute(
                    "antwoord",
                    reveal.van(
                            exercise,
                            chosen == null ? null : new Prediction(Route.valueOf(chosen.code()), null, null, null)));
        }
        return "oefenen/presentatie";
    }

    private static List<PresentationRouteOption> screenChoices(PredictionChoicesView view, PresentationState state) {
        List<Integer> hands = state.handen();
        int most = hands.stream().mapToInt(Integer::intValue).max().orElse(0);
        return view.routes().stream()
                .map(route -> {
                    int position = view.routes().indexOf(route);
                    int count = position < hands.size() ? hands.get(position) : 0;
                    return new PresentationRouteOption(
                            route,
                            state.with(state.nummer(), state.revealed(), route.letter())
                                    .adres(),
                            route.letter().equals(state.keuze()),
                            count,
                            most == 0 ? 0 : count * 100 / most);
                })
                .toList();
    }

    /** A count of raised hands; what is no number counts as none. */
    private static int number(String text) {
        return text.strip().matches("\\d{1,3}") ? Integer.parseInt(text.strip()) : 0;
    }

    private static String next(PresentationState state) {
        if (!state.revealed()) {
            return state.with(state.nummer(), true, state.keuze()).adres();
        }
        return state.nummer() == state.reeks().ids().size()
                ? ""
                : state.with(state.nummer() + 1, false, "").adres();
    }

    private static String previous(PresentationState state) {
        if (state.revealed()) {
            return state.with(state.nummer(), false, state.keuze()).adres();
        }
        return state.nummer() == 1
                ? ""
                : state.with(state.nummer() - 1, true, "").adres();
    }

    /** Handout view: a story on paper; the answer is null on the sheet without answers. */
    record HandoutView(
            StoryView blad,
            PredictionChoicesView keuzes,
            @Nullable RevealView antwoord) {}

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
                        casussen.blad(exercise, series),
                        choices.van(exercise),
                        with ? reveal.van(exercise, null) : null))
                .toList();
        model.addAttribute("bladen", sheets);
        model.addAttribute("balk", sheets.get(0).blad().balk());
        model.addAttribute("met", with);
        model.addAttribute("pakket", pack);
        model.addAttribute("reeks", series.text());
        return "oefenen/uitdelen";
    }
}

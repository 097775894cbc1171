// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.jeugdroute.practice.TraineeProgress;
import nl.jeugdroute.practice.TraineeProgressStore;
import nl.jeugdroute.privacy.BsnDetector;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.web.layout.PageErrorView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Practice progress controller: how far the trainee came, per theme; kept only for who chooses a nickname, and thrown
 * away on request.
 */
@Controller
@RequestMapping("/oefenen/voortgang")
class PracticeProgressController {

    private static final String PAGE = "practice/progress";
    private static final int LONGEST_KEY = 60;
    private static final String NICKNAME = "[a-z0-9]{3,20}";

    private final PracticeSession sessions;
    private final TraineeProgressStore store;

    PracticeProgressController(PracticeSession sessions, TraineeProgressStore store) {
        this.sessions = sessions;
        this.store = store;
    }

    @GetMapping
    String show(HttpSession session, Model model) {
        return page(session, List.of(), model);
    }

    @PostMapping("/bewaar")
    String save(@RequestParam(name = "bijnaam", defaultValue = "") String nickname, HttpSession session, Model model) {
        String name = nickname.strip().toLowerCase(Locale.ROOT);
        if (!name.matches(NICKNAME) || BsnDetector.looksLikeBsn(name)) {
            return page(
                    session,
                    List.of(new PageErrorView(
                            "Bijnaam",
                            "Kies een bijnaam van 3 tot 20 letters of cijfers, zonder spaties, zoals otter.",
                            "bijnaam")),
                    model);
        }
        sessions.set(session, store.start(name, sessions.progressOf(session)));
        return "redirect:/oefenen/voortgang";
    }

    @PostMapping("/verder")
    String proceed(@RequestParam(name = "eerder", defaultValue = "") String earlier, HttpSession session, Model model) {
        Optional<TraineeProgress> found =
                TypedText.objection(earlier, LONGEST_KEY).isPresent() ? Optional.empty() : store.find(earlier);
        if (found.isEmpty()) {
            return page(
                    session,
                    List.of(new PageErrorView(
                            "Bijnaam met code",
                            "Deze bijnaam kennen wij niet. Typ ook het deel achter het streepje, zoals otter-k7m2p.",
                            "eerder")),
                    model);
        }
        sessions.set(session, found.get());
        return "redirect:/oefenen/voortgang";
    }

    @PostMapping("/wis")
    String clear(HttpSession session) {
        String nickname = sessions.progressOf(session).bijnaam();
        if (nickname != null) {
            store.clear(nickname);
        }
        sessions.set(session, TraineeProgress.EMPTY);
        return "redirect:/oefenen/voortgang";
    }

    private String page(HttpSession session, List<PageErrorView> errors, Model model) {
        model.addAttribute("progress", sessions.progressOf(session));
        FormErrorPresenter.set(errors, model);
        model.addAttribute("days", TraineeProgressStore.RETENTION.toDays());
        return PAGE;
    }
}

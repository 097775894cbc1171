// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeSeries;
import nl.jeugdroute.practice.Walkthrough;
import nl.jeugdroute.practice.Walkthrough.WalkthroughStep;
import nl.jeugdroute.web.advies.AdviesPresenter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Walkthrough controller: an advies coming about, one row at a time. Every step has an address of its own, so back is
 * back.
 */
@Controller
class WalkthroughController {

    private final StoryLoader cabinet;
    private final AppliedRowPresenter rows;
    private final AdviesPresenter adviezen;

    WalkthroughController(StoryLoader cabinet, AppliedRowPresenter rows, AdviesPresenter adviezen) {
        this.cabinet = cabinet;
        this.rows = rows;
        this.adviezen = adviezen;
    }

    @GetMapping("/oefenen/{pakket}/{verhaal}/doorloop")
    String showWalkthrough(
            @PathVariable("pakket") String pack,
            @PathVariable("verhaal") String story,
            @RequestParam(name = "stap", defaultValue = "1") int step,
            @RequestParam(name = "r", defaultValue = "") List<String> series,
            Model model) {
        Practice exercise = cabinet.fetch(pack, story, PracticeSeries.of(series), model);
        List<WalkthroughStep> steps = Walkthrough.of(exercise);
        int number = Math.max(1, Math.min(step, steps.size()));
        WalkthroughStep current = steps.get(number - 1);
        model.addAttribute("keys", true);
        model.addAttribute("step", number);
        model.addAttribute("steps", steps.size());
        model.addAttribute("phase", phase(current.phase()));
        model.addAttribute("row", rows.present(exercise, List.of(current)).get(0));
        model.addAttribute("all", rows.present(exercise, steps));
        model.addAttribute(
                "routeMap",
                adviezen.routeMap(exercise.advies(), current.routes(), Walkthrough.acties(steps.subList(0, number))));
        return "practice/walkthrough";
    }

    private static String phase(int phase) {
        if (phase == Walkthrough.EXPLAINING) {
            return "Uitleg bij wat eerder is gevonden";
        }
        return phase == 1 ? "Deze rij kijkt alleen naar de feiten" : "Deze rij wacht op wat andere rijen vonden";
    }
}

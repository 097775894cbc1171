// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.comparison;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.comparison.ComparisonTopic;
import nl.jeugdroute.comparison.PackChoiceException;
import nl.jeugdroute.comparison.PackComparer;
import nl.jeugdroute.comparison.PackComparisonChoice;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageChoice;
import nl.jeugdroute.web.wording.LabelView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pack comparison controller: lays packs side by side. The choice stands in the address, so that a comparison can be
 * shared.
 */
@Controller
class PackComparisonController {

    private final RuleLibrary library;
    private final PackComparisonPresenter presenter;
    private final Clock clock;

    PackComparisonController(RuleLibrary library, PackComparisonPresenter presenter, Clock clock) {
        this.library = library;
        this.presenter = presenter;
        this.clock = clock;
    }

    /** Without a choice: the packs in force, on every subject. */
    @GetMapping("/regels/vergelijking")
    String comparison(
            @RequestParam(name = "pakket", defaultValue = "") List<String> requested,
            @RequestParam(name = "onderwerp", defaultValue = "") String topic,
            Model model,
            HttpServletResponse response) {
        Snapshot snapshot = library.snapshot();
        List<String> codes = requested.stream().filter(code -> !code.isBlank()).toList();
        if (codes.isEmpty()) {
            codes = PackComparisonChoice.defaults(snapshot).stream()
                    .map(PackComparisonChoice::code)
                    .toList();
        }
        List<String> chosen = codes;
        model.addAttribute("topics", ComparisonTopic.values());
        model.addAttribute("topic", topic);
        model.addAttribute(
                "choices",
                snapshot.packs().stream().map(pack -> choice(pack, chosen)).toList());
        if (snapshot.packs().size() < PackComparisonChoice.AT_LEAST) {
            return "comparison/page";
        }
        try {
            List<ComparisonTopic> topics = ComparisonTopic.read(topic.isBlank() ? List.of() : List.of(topic));
            List<PackComparisonChoice> choices =
                    codes.stream().map(PackComparisonChoice::read).toList();
            model.addAttribute("page", presenter.page(new PackComparer(snapshot, clock).layOut(choices, topics)));
        } catch (PackChoiceException error) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("error", error.getMessage());
        }
        return "comparison/page";
    }

    /** A pack chosen with a day keeps that day when the form is sent again. */
    private static PackComparisonPageChoice choice(Pack pack, List<String> chosen) {
        String withDay = chosen.stream()
                .filter(code -> code.startsWith(pack.id() + "@"))
                .findFirst()
                .orElse(pack.id());
        return new PackComparisonPageChoice(
                withDay,
                pack.name(),
                LabelView.of(pack.status()),
                DutchTime.tijdvak(pack.validity()),
                chosen.contains(withDay));
    }
}

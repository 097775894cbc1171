// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftStatus;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.HistoryEntry;
import nl.jeugdroute.publication.HistoryStep;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.web.layout.FlashAttributeNames;
import nl.jeugdroute.web.layout.RequestAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Draft controller: starting a draft and its first page. */
@Controller
class DraftController {

    private final DraftWorkflow drafts;
    private final DraftPresenter presenter;
    private final DraftCheckCache checks;
    private final HistoryPresenter history;

    DraftController(DraftWorkflow drafts, DraftPresenter presenter, DraftCheckCache checks, HistoryPresenter history) {
        this.drafts = drafts;
        this.presenter = presenter;
        this.checks = checks;
        this.history = history;
    }

    @PostMapping("/regels/{pakket}/concepten")
    String create(
            @PathVariable("pakket") String pack,
            @RequestParam(name = "titel", defaultValue = "") String title,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (title.isBlank()) {
            flash.addFlashAttribute(
                    FlashAttributeNames.ERROR, "Schrijf in een paar woorden waar de wijziging over gaat.");
            return "redirect:/regels#nieuw-" + pack;
        }
        Draft draft = drafts.create(RequestAccount.of(request), pack, title.strip());
        flash.addFlashAttribute(FlashAttributeNames.SUCCESS, "Uw concept is gemaakt. Kies een tabel om te wijzigen.");
        return "redirect:/regels/concepten/" + draft.id();
    }

    @GetMapping("/regels/concepten/{id}")
    String showDraft(@PathVariable String id, HttpServletRequest request, Model model) {
        RoleAccount account = RequestAccount.of(request);
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        boolean empty = draft.tables().isEmpty();
        model.addAttribute(
                "page",
                presenter.page(account, draft, empty || draft.status().done() ? null : checks.get(account, draft)));
        List<HistoryEntry> steps = drafts.history(account, draft.id());
        model.addAttribute("history", history.entries(steps));
        model.addAttribute("returned", returned(draft, steps));
        model.addAttribute(
                "obstacle", draft.status().done() ? null : drafts.obstacle().orElse(null));
        return "publication/draft";
    }

    /** Who returned the draft and why, as long as it waits for its authors. */
    private HistoryPresenter.@Nullable HistoryPageEntry returned(Draft draft, List<HistoryEntry> steps) {
        if (draft.status() != DraftStatus.TERUGGESTUURD) {
            return null;
        }
        return steps.stream()
                .filter(step ->
                        step.step() == HistoryStep.TERUGGESTUURD || step.step() == HistoryStep.PUBLICEREN_MISLUKT)
                .reduce((first, last) -> last)
                .map(step -> history.entries(List.of(step)).get(0))
                .orElse(null);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.StepNotPossibleException;
import nl.jeugdroute.web.layout.FlashAttributeNames;
import nl.jeugdroute.web.layout.RequestAccount;
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
    private final DraftPageWriter pages;

    DraftController(DraftWorkflow drafts, DraftPageWriter pages) {
        this.drafts = drafts;
        this.pages = pages;
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
        Draft draft;
        try {
            draft = drafts.create(RequestAccount.of(request), pack, title.strip());
        } catch (StepNotPossibleException refusal) {
            flash.addFlashAttribute(FlashAttributeNames.ERROR, refusal.message());
            flash.addFlashAttribute("typedPack", pack);
            flash.addFlashAttribute("typedTitle", title);
            return "redirect:/regels#nieuw-" + pack;
        }
        flash.addFlashAttribute(FlashAttributeNames.SUCCESS, "Uw concept is gemaakt. Kies een tabel om te wijzigen.");
        return "redirect:/regels/concepten/" + draft.id();
    }

    @GetMapping("/regels/concepten/{id}")
    String showDraft(@PathVariable String id, HttpServletRequest request, Model model) {
        return pages.write(RequestAccount.of(request), DraftPresenter.uuid(id), "", model);
    }
}

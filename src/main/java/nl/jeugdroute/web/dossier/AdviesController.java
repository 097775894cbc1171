// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.DossierItem;
import nl.jeugdroute.dossier.RecordingRequest;
import nl.jeugdroute.security.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Advies controller: a recorded advies again as it was, and a new one from the same answers when the rules changed. */
@Controller
class AdviesController {

    private final Dossier dossier;
    private final DossierPagePresenter pages;
    private final AdviesFreshness freshness;

    AdviesController(Dossier dossier, DossierPagePresenter pages, AdviesFreshness freshness) {
        this.dossier = dossier;
        this.pages = pages;
        this.freshness = freshness;
    }

    @GetMapping("/adviezen/{id}")
    String item(@PathVariable String id, HttpServletRequest request, Model model) {
        return pages.fill(DossierItemLookup.get(dossier, id), request, model);
    }

    @PostMapping("/adviezen/{id}/opnieuw")
    String renew(@PathVariable String id, HttpServletRequest request, RedirectAttributes flash) {
        DossierItem item = DossierItemLookup.get(dossier, id);
        Optional<Advies> current = freshness.current(item);
        if (current.isEmpty()) {
            flash.addFlashAttribute(
                    "message", "De regels van nu hebben geen advies voor deze casus. Er is niets gewijzigd.");
            return "redirect:/adviezen/" + item.id();
        }
        return "redirect:/adviezen/" + successor(item, current.get(), request);
    }

    private UUID successor(DossierItem item, Advies current, HttpServletRequest request) {
        String rules = current.regelset().hash();
        if (rules.equals(item.advies().regelset().hash())) {
            return item.id();
        }
        return dossier.successor(item.id(), rules).orElseGet(() -> {
            try {
                RecordingRequest submission =
                        new RecordingRequest(Role.nameOf(request), request.getRemoteUser(), item.id(), null);
                return dossier.record(item.casus(), current, submission).id();
            } catch (DuplicateKeyException clickedTwice) {
                return dossier.successor(item.id(), rules).orElseThrow();
            }
        });
    }
}

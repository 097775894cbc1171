// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.DossierItem;
import nl.jeugdroute.security.Role;
import nl.jeugdroute.web.advies.AdviesFile;
import nl.jeugdroute.web.layout.FlashAttributeNames;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Share controller: keeping an advies, offering its case as an example, and opening a case that somebody shared. */
@Controller
class ShareController {

    private final Dossier dossier;
    private final DossierPagePresenter pages;
    private final ExampleProposer proposals;

    ShareController(Dossier dossier, DossierPagePresenter pages, ExampleProposer proposals) {
        this.dossier = dossier;
        this.pages = pages;
        this.proposals = proposals;
    }

    @GetMapping("/adviezen/{id}/json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        DossierItem item = DossierItemLookup.get(dossier, id);
        return AdviesFile.of("advies-" + item.id(), item.id(), item.advies());
    }

    @PostMapping("/adviezen/{id}/voorbeeld")
    String proposeExample(
            @PathVariable String id,
            @RequestParam(name = "titel", defaultValue = "") String title,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        DossierItem item = DossierItemLookup.get(dossier, id);
        if (proposals.propose(item.casus(), item.advies(), title, remark, Role.nameOf(request), response, model)) {
            flash.addFlashAttribute(FlashAttributeNames.SUCCESS, model.getAttribute(FlashAttributeNames.SUCCESS));
            return "redirect:/adviezen/" + item.id();
        }
        return pages.fill(item, request, model);
    }

    /** The answers stand behind the # of the address, which a browser never sends; the page itself puts them in. */
    @GetMapping("/casus/gedeeld")
    String showShared() {
        return "dossier/shared";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.Dossierstuk;
import nl.jeugdroute.web.advies.Adviesbestand;
import nl.jeugdroute.web.besluit.Dossierpagina;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping an advies, offering its case as an example, and opening a case that somebody shared. */
@Controller
class DeelController {

    private final Dossier dossier;
    private final Dossierpagina paginas;
    private final Voorbeeldaanbod voorstellen;

    DeelController(Dossier dossier, Dossierpagina paginas, Voorbeeldaanbod voorstellen) {
        this.dossier = dossier;
        this.paginas = paginas;
        this.voorstellen = voorstellen;
    }

    @GetMapping("/adviezen/{id}/json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        Dossierstuk stuk = Dossierstukken.geef(dossier, id);
        return Adviesbestand.van("advies-" + stuk.id(), stuk.id(), stuk.advies());
    }

    @PostMapping("/adviezen/{id}/voorbeeld")
    String voorbeeld(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String opmerking,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model,
            RedirectAttributes mee) {
        Dossierstuk stuk = Dossierstukken.geef(dossier, id);
        if (voorstellen.stelVoor(stuk.casus(), stuk.advies(), titel, opmerking, Rollen.van(verzoek), antwoord, model)) {
            mee.addFlashAttribute("gelukt", model.getAttribute("gelukt"));
            return "redirect:/adviezen/" + stuk.id();
        }
        return paginas.vul(stuk, verzoek, model);
    }

    /** The answers stand behind the # of the address, which a browser never sends; the page itself puts them in. */
    @GetMapping("/casus/gedeeld")
    String gedeeld() {
        return "gedeeld";
    }
}

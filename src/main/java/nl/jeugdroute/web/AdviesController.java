// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.dossier.Aanvraag;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.Dossierstuk;
import nl.jeugdroute.web.besluit.Actualiteit;
import nl.jeugdroute.web.besluit.Dossierpagina;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A recorded advies again as it was, and a new one from the same answers when the rules changed. */
@Controller
class AdviesController {

    private final Dossier dossier;
    private final Dossierpagina paginas;
    private final Actualiteit actualiteit;

    AdviesController(Dossier dossier, Dossierpagina paginas, Actualiteit actualiteit) {
        this.dossier = dossier;
        this.paginas = paginas;
        this.actualiteit = actualiteit;
    }

    @GetMapping("/adviezen/{id}")
    String stuk(@PathVariable String id, HttpServletRequest verzoek, Model model) {
        return paginas.vul(Dossierstukken.geef(dossier, id), verzoek, model);
    }

    @PostMapping("/adviezen/{id}/opnieuw")
    String opnieuw(@PathVariable String id, HttpServletRequest verzoek, RedirectAttributes mee) {
        Dossierstuk stuk = Dossierstukken.geef(dossier, id);
        Optional<Advies> nu = actualiteit.nu(stuk);
        if (nu.isEmpty()) {
            mee.addFlashAttribute(
                    "bericht", "De regels van nu hebben geen advies voor deze casus. Er is niets gewijzigd.");
            return "redirect:/adviezen/" + stuk.id();
        }
        return "redirect:/adviezen/" + opvolger(stuk, nu.get(), verzoek);
    }

    private UUID opvolger(Dossierstuk stuk, Advies nu, HttpServletRequest verzoek) {
        String regels = nu.regelset().hash();
        if (regels.equals(stuk.advies().regelset().hash())) {
            return stuk.id();
        }
        return dossier.opvolger(stuk.id(), regels).orElseGet(() -> {
            try {
                Aanvraag aanvraag = new Aanvraag(Rollen.van(verzoek), verzoek.getRemoteUser(), stuk.id(), null);
                return dossier.legVast(stuk.casus(), nu, aanvraag).id();
            } catch (DuplicateKeyException tweeKeerGeklikt) {
                return dossier.opvolger(stuk.id(), regels).orElseThrow();
            }
        });
    }
}

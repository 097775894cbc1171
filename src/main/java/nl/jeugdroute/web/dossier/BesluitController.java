// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.jeugdroute.dossier.Besluit;
import nl.jeugdroute.dossier.BesluitInput;
import nl.jeugdroute.dossier.BesluitStatus;
import nl.jeugdroute.dossier.BesluitStore;
import nl.jeugdroute.dossier.BesluitWeighing.BesluitWeighingOutcome;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.DossierItem;
import nl.jeugdroute.web.layout.FlashAttributeNames;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Besluit controller: recording what somebody decided on an advies. What was typed comes back with every answer but
 * yes.
 */
@Controller
class BesluitController {

    private final Dossier dossier;
    private final BesluitStore besluiten;
    private final DossierPagePresenter pages;

    BesluitController(Dossier dossier, BesluitStore besluiten, DossierPagePresenter pages) {
        this.dossier = dossier;
        this.besluiten = besluiten;
        this.pages = pages;
    }

    @PostMapping("/adviezen/{id}/besluit")
    String decide(
            @PathVariable String id,
            @RequestParam(name = "versie", defaultValue = "0") int version,
            @RequestParam(name = "soort", defaultValue = "") String kind,
            @RequestParam(name = "zwaarder", defaultValue = "") String heavier,
            @RequestParam(name = "lichter", defaultValue = "") String lighter,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(name = "toelichting", defaultValue = "") String note,
            @RequestParam(name = "rol", defaultValue = "") String role,
            @RequestParam(defaultValue = "") String discipline,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        // A browser sends two characters for each new line, which nobody counted while typing.
        BesluitInput input =
                new BesluitInput(version, kind, heavier, lighter, reden, note.replace("\r\n", "\n"), role, discipline);
        try {
            return recordBesluit(DossierItemLookup.get(dossier, id), input, request, response, model, flash);
        } catch (DataAccessException | TransactionException databaseUnavailable) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("address", "/adviezen/" + id);
            model.addAttribute("input", input);
            return "dossier/besluit-outage";
        }
    }

    private String recordBesluit(
            DossierItem item,
            BesluitInput input,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        List<Besluit> versions = besluiten.versions(item.id());
        if (!versions.isEmpty() && versions.get(0).version() > input.version()) {
            return somebodyWasFirst(item, input, versions.get(0), request, response, model);
        }
        BesluitWeighingOutcome outcome = pages.weigh(item, input);
        if (!outcome.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.fill(item, input, outcome.errors(), request, model);
        }
        var recorded = besluiten.record(item.id(), account(request), input, outcome);
        if (recorded.isEmpty()) {
            return somebodyWasFirst(item, input, besluiten.versions(item.id()).get(0), request, response, model);
        }
        DossierPagePresenter.remember(request.getSession(), input);
        flash.addFlashAttribute(
                FlashAttributeNames.SUCCESS,
                recorded.get().status() == BesluitStatus.WACHT
                        ? "Uw besluit staat klaar. Het telt pas als een tweede persoon het bevestigt."
                        : "Uw besluit is vastgelegd.");
        return "redirect:/adviezen/" + item.id() + "#besluit";
    }

    /** The same button twice is no conflict, somebody else's decision is; either way nothing is recorded twice. */
    private String somebodyWasFirst(
            DossierItem item,
            BesluitInput input,
            Besluit besluit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        boolean same = besluit.account().equals(account(request))
                && besluit.kind().name().equals(input.kind())
                && besluit.note().equals(input.note().strip());
        model.addAttribute(
                "message",
                same
                        ? "Dit besluit was al vastgelegd. Er is niets dubbel bewaard."
                        : "Er is intussen al een besluit vastgelegd. Dat staat hieronder. Wat u invulde, is niet bewaard "
                                + "en staat nog in het formulier.");
        return pages.fill(
                item,
                same
                        ? BesluitInput.empty(besluit.version(), input.role(), input.discipline())
                        : new BesluitInput(
                                besluit.version(),
                                input.kind(),
                                input.heavier(),
                                input.lighter(),
                                input.reden(),
                                input.note(),
                                input.role(),
                                input.discipline()),
                List.of(),
                request,
                model);
    }

    @PostMapping("/adviezen/{id}/besluit/{versie}/bevestigen")
    String confirm(
            @PathVariable String id,
            @PathVariable("versie") int version,
            HttpServletRequest request,
            RedirectAttributes flash) {
        DossierItem item = DossierItemLookup.get(dossier, id);
        if (besluiten.confirm(item.id(), version, account(request))) {
            flash.addFlashAttribute(FlashAttributeNames.SUCCESS, "U heeft dit besluit bevestigd. Het telt nu.");
        } else {
            flash.addFlashAttribute("message", whyNot(item, version, account(request)));
        }
        return "redirect:/adviezen/" + item.id() + "#besluit";
    }

    private String whyNot(DossierItem item, int version, String account) {
        List<Besluit> versions = besluiten.versions(item.id());
        if (versions.isEmpty() || versions.get(0).version() != version) {
            return "Dit besluit is intussen gewijzigd. Lees eerst het nieuwe besluit.";
        }
        if (versions.get(0).status() == BesluitStatus.VAST) {
            return "Dit besluit telt al. Bevestigen is niet meer nodig.";
        }
        return versions.get(0).account().equals(account)
                ? "U legde dit besluit zelf vast. Een ander moet het bevestigen."
                : "Bevestigen lukte niet. Probeer het opnieuw.";
    }

    private static String account(HttpServletRequest request) {
        String account = request.getRemoteUser();
        return account == null ? "" : account;
    }
}

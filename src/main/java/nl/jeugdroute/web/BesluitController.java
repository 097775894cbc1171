// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.jeugdroute.dossier.Besluit;
import nl.jeugdroute.dossier.Besluiten;
import nl.jeugdroute.dossier.Besluitinvoer;
import nl.jeugdroute.dossier.Besluitstatus;
import nl.jeugdroute.dossier.Besluitweging.Uitkomst;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.Dossierstuk;
import nl.jeugdroute.web.besluit.Dossierpagina;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording what somebody decided on an advies. What was typed comes back with every answer but yes. */
@Controller
class BesluitController {

    private final Dossier dossier;
    private final Besluiten besluiten;
    private final Dossierpagina paginas;

    BesluitController(Dossier dossier, Besluiten besluiten, Dossierpagina paginas) {
        this.dossier = dossier;
        this.besluiten = besluiten;
        this.paginas = paginas;
    }

    @PostMapping("/adviezen/{id}/besluit")
    String besluit(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String zwaarder,
            @RequestParam(defaultValue = "") String lichter,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String toelichting,
            @RequestParam(defaultValue = "") String rol,
            @RequestParam(defaultValue = "") String discipline,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model,
            RedirectAttributes mee) {
        // A browser sends two characters for each new line, which nobody counted while typing.
        Besluitinvoer invoer = new Besluitinvoer(
                versie, soort, zwaarder, lichter, reden, toelichting.replace("\r\n", "\n"), rol, discipline);
        try {
            return leg(Dossierstukken.geef(dossier, id), invoer, verzoek, antwoord, model, mee);
        } catch (DataAccessException | TransactionException databaseWeg) {
            antwoord.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("adres", "/adviezen/" + id);
            model.addAttribute("invoer", invoer);
            return "besluit-storing";
        }
    }

    private String leg(
            Dossierstuk stuk,
            Besluitinvoer invoer,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model,
            RedirectAttributes mee) {
        List<Besluit> versies = besluiten.versies(stuk.id());
        if (!versies.isEmpty() && versies.get(0).versie() > invoer.versie()) {
            return iemandWasEerder(stuk, invoer, versies.get(0), verzoek, antwoord, model);
        }
        Uitkomst uitkomst = paginas.weeg(stuk, invoer);
        if (!uitkomst.fouten().isEmpty()) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return paginas.vul(stuk, invoer, uitkomst.fouten(), verzoek, model);
        }
        var vastgelegd = besluiten.legVast(stuk.id(), account(verzoek), invoer, uitkomst);
        if (vastgelegd.isEmpty()) {
            return iemandWasEerder(stuk, invoer, besluiten.versies(stuk.id()).get(0), verzoek, antwoord, model);
        }
        Dossierpagina.onthoud(verzoek.getSession(), invoer);
        mee.addFlashAttribute(
                "gelukt",
                vastgelegd.get().status() == Besluitstatus.WACHT
                        ? "Uw besluit staat klaar. Het telt pas als een tweede persoon het bevestigt."
                        : "Uw besluit is vastgelegd.");
        return "redirect:/adviezen/" + stuk.id() + "#besluit";
    }

    /** The same button twice is no conflict, somebody else's decision is; either way nothing is recorded twice. */
    private String iemandWasEerder(
            Dossierstuk stuk,
            Besluitinvoer invoer,
            Besluit besluit,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        antwoord.setStatus(HttpStatus.CONFLICT.value());
        boolean zelfde = besluit.account().equals(account(verzoek))
                && besluit.soort().name().equals(invoer.soort())
                && besluit.toelichting().equals(invoer.toelichting().strip());
        model.addAttribute(
                "bericht",
                zelfde
                        ? "Dit besluit was al vastgelegd. Er is niets dubbel bewaard."
                        : "Er is intussen al een besluit vastgelegd. Dat staat hieronder. Wat u invulde, is niet bewaard "
                                + "en staat nog in het formulier.");
        return paginas.vul(
                stuk,
                zelfde
                        ? Besluitinvoer.leeg(besluit.versie(), invoer.rol(), invoer.discipline())
                        : new Besluitinvoer(
                                besluit.versie(),
                                invoer.soort(),
                                invoer.zwaarder(),
                                invoer.lichter(),
                                invoer.reden(),
                                invoer.toelichting(),
                                invoer.rol(),
                                invoer.discipline()),
                List.of(),
                verzoek,
                model);
    }

    @PostMapping("/adviezen/{id}/besluit/{versie}/bevestigen")
    String bevestig(
            @PathVariable String id, @PathVariable int versie, HttpServletRequest verzoek, RedirectAttributes mee) {
        Dossierstuk stuk = Dossierstukken.geef(dossier, id);
        if (besluiten.bevestig(stuk.id(), versie, account(verzoek))) {
            mee.addFlashAttribute("gelukt", "U heeft dit besluit bevestigd. Het telt nu.");
        } else {
            mee.addFlashAttribute("bericht", waaromNiet(stuk, versie, account(verzoek)));
        }
        return "redirect:/adviezen/" + stuk.id() + "#besluit";
    }

    private String waaromNiet(Dossierstuk stuk, int versie, String account) {
        List<Besluit> versies = besluiten.versies(stuk.id());
        if (versies.isEmpty() || versies.get(0).versie() != versie) {
            return "Dit besluit is intussen gewijzigd. Lees eerst het nieuwe besluit.";
        }
        if (versies.get(0).status() == Besluitstatus.VAST) {
            return "Dit besluit telt al. Bevestigen is niet meer nodig.";
        }
        return versies.get(0).account().equals(account)
                ? "U legde dit besluit zelf vast. Een ander moet het bevestigen."
                : "Bevestigen lukte niet. Probeer het opnieuw.";
    }

    private static String account(HttpServletRequest verzoek) {
        String account = verzoek.getRemoteUser();
        return account == null ? "" : account;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdroute.beheer.Beheerweigering;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.NietToegestaan;
import nl.jeugdroute.beheer.Publicatie;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happened to the rules of a pack, and the way back. */
@Controller
@RequestMapping("/regels/{pakket}/historie")
class Historiecontroller {

    private final Concepten concepten;
    private final Historieopmaak historie;
    private final Pakketten pakketten;

    Historiecontroller(Concepten concepten, Historieopmaak historie, Pakketten pakketten) {
        this.concepten = concepten;
        this.historie = historie;
        this.pakketten = pakketten;
    }

    /** A publication in the list; {@code terug} whether it can still be taken back. */
    record Publicatieregel(
            UUID id,
            String wanneer,
            String wie,
            String waarom,
            List<String> bestanden,
            String hashVoor,
            String hashNa,
            @Nullable UUID concept,
            boolean ongedaan,
            boolean terug) {}

    @GetMapping
    String historie(@PathVariable String pakket, HttpServletRequest verzoek, Model model) {
        Rolaccount wie = Account.van(verzoek);
        model.addAttribute("pakket", pakketten.geef(pakket));
        model.addAttribute("balk", pakketten.balk(pakket));
        model.addAttribute("publicaties", publicaties(wie, pakket));
        model.addAttribute("stappen", historie.regels(concepten.historieVanPakket(wie, pakket)));
        return "beheer/historie";
    }

    @PostMapping("/{publicatie}/terugdraaien")
    String draaiTerug(
            @PathVariable String pakket,
            @PathVariable String publicatie,
            @RequestParam(defaultValue = "") String reden,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        UUID id = Conceptopmaak.uuid(publicatie);
        Rolaccount wie = Account.van(verzoek);
        if (concepten.publicaties(wie).stream()
                .noneMatch(p -> p.id().equals(id) && p.pakket().equals(pakket))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            concepten.maakOngedaan(wie, id, reden.strip());
            mee.addFlashAttribute(Berichten.GELUKT, "Teruggedraaid. De regels van daarvoor zijn weer live.");
        } catch (NietToegestaan weigering) {
            throw weigering;
        } catch (Beheerweigering weigering) {
            mee.addFlashAttribute(Berichten.FOUT, weigering.melding());
        }
        return "redirect:/regels/" + pakketten.geef(pakket).id() + "/historie";
    }

    private List<Publicatieregel> publicaties(Rolaccount wie, String pakket) {
        List<Publicatie> alle = concepten.publicaties(wie).stream()
                .filter(publicatie -> publicatie.pakket().equals(pakket))
                .toList();
        Set<UUID> teruggedraaid = alle.stream()
                .map(Publicatie::ongedaanVan)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return alle.stream()
                .map(publicatie -> new Publicatieregel(
                        publicatie.id(),
                        Tijdnotatie.moment(publicatie.op()),
                        publicatie.door(),
                        publicatie.opmerking(),
                        publicatie.bestanden(),
                        publicatie.hashVoor(),
                        publicatie.hashNa(),
                        publicatie.concept(),
                        publicatie.ongedaanVan() != null,
                        wie.magWijzigen() && !teruggedraaid.contains(publicatie.id())))
                .toList();
    }
}

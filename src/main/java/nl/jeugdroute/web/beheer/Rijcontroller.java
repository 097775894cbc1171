// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import nl.jeugdroute.beheer.Achterhaald;
import nl.jeugdroute.beheer.Beheerweigering;
import nl.jeugdroute.beheer.Celwijziging;
import nl.jeugdroute.beheer.Concept;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Concepttabel;
import nl.jeugdroute.beheer.NietToegestaan;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.web.beheer.Rijformulieropmaak.Getypt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one row of a table in a concept. The id of a row travels as a parameter: a wrong one can hold anything. */
@Controller
@RequestMapping("/regels/concepten/{id}/tabellen/{tabel}")
class Rijcontroller {

    private final Concepten concepten;
    private final Conceptopmaak opmaak;
    private final Rijformulieropmaak formulieren;
    private final Controles controles;

    Rijcontroller(Concepten concepten, Conceptopmaak opmaak, Rijformulieropmaak formulieren, Controles controles) {
        this.concepten = concepten;
        this.opmaak = opmaak;
        this.formulieren = formulieren;
        this.controles = controles;
    }

    @GetMapping("/rij")
    String rij(
            @PathVariable String id,
            @PathVariable String tabel,
            @RequestParam String rij,
            HttpServletRequest verzoek,
            Model model) {
        return toon(id, tabel, rij, null, Account.van(verzoek), model);
    }

    @PostMapping("/rij")
    String bewaar(
            @PathVariable String id,
            @PathVariable String tabel,
            @RequestParam String rij,
            @RequestParam String hash,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek,
            Model model,
            RedirectAttributes mee) {
        Rolaccount wie = Account.van(verzoek);
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        Concepttabel nu = concepten.tabel(wie, concept.id(), tabel);
        Function<String, List<String>> formulier = naam -> velden.getOrDefault(naam, List.of());
        List<Celwijziging> wijzigingen = formulieren.wijzigingen(concept.pakket(), nu, zoek(nu, rij), formulier);
        if (wijzigingen.isEmpty()) {
            mee.addFlashAttribute(Berichten.GELUKT, "Er is niets veranderd in rij " + rij + ".");
            return terug(concept, tabel, rij);
        }
        try {
            concepten.wijzig(wie, concept.id(), tabel, hash, wijzigingen);
        } catch (Achterhaald achterhaald) {
            // What was typed stays on the screen, beside what somebody else made of it.
            model.addAttribute(Berichten.FOUT, achterhaald.melding());
            return toon(id, tabel, rij, formulieren.getypt(nu, formulier), wie, model);
        }
        mee.addFlashAttribute(
                Berichten.GELUKT,
                "Bewaard in uw concept: rij " + rij + ", "
                        + (wijzigingen.size() == 1 ? "1 cel." : wijzigingen.size() + " cellen."));
        return terug(concept, tabel, rij);
    }

    /** Puts one text in one cell: what a message suggests. */
    @PostMapping("/cel")
    String neemOver(
            @PathVariable String id,
            @PathVariable String tabel,
            @RequestParam String rij,
            @RequestParam String kolom,
            @RequestParam String waarde,
            @RequestParam String hash,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        Rolaccount wie = Account.van(verzoek);
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        probeer(
                mee,
                "Overgenomen: in rij " + rij + " staat nu \"" + waarde + "\".",
                () -> concepten.wijzig(wie, concept.id(), tabel, hash, List.of(new Celwijziging(rij, kolom, waarde))));
        return terug(concept, tabel, rij);
    }

    @PostMapping("/kopie")
    String kopieer(
            @PathVariable String id,
            @PathVariable String tabel,
            @RequestParam String rij,
            @RequestParam(defaultValue = "") String nieuw,
            @RequestParam String hash,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        Rolaccount wie = Account.van(verzoek);
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        String nieuwId = nieuw.strip();
        boolean gelukt = probeer(
                mee,
                "Rij " + nieuwId + " is gemaakt als kopie van " + rij + ". Pas haar nu aan.",
                () -> concepten.kopieerRij(wie, concept.id(), tabel, hash, rij, nieuwId));
        mee.addAttribute("rij", gelukt ? nieuwId : rij);
        return "redirect:" + Samenvatting.adres(concept.id(), tabel) + "/rij";
    }

    @PostMapping("/verwijderen")
    String verwijder(
            @PathVariable String id,
            @PathVariable String tabel,
            @RequestParam String rij,
            @RequestParam String hash,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        Rolaccount wie = Account.van(verzoek);
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        probeer(
                mee,
                "Rij " + rij + " is uit uw concept verwijderd. De regels zelf veranderen nog niet.",
                () -> concepten.verwijderRij(wie, concept.id(), tabel, hash, rij));
        return "redirect:" + Samenvatting.adres(concept.id(), tabel);
    }

    private String toon(String id, String tabel, String rij, @Nullable Getypt getypt, Rolaccount wie, Model model) {
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        Concepttabel nu = concepten.tabel(wie, concept.id(), tabel);
        List<Bevinding> bevindingen = controles
                .bekend(concept)
                .map(controle -> controle.bevindingen().stream()
                        .filter(bevinding -> bevinding.bestand().equals(nu.bestand()))
                        .toList())
                .orElse(List.of());
        model.addAttribute("balk", opmaak.balk(concept));
        model.addAttribute("concept", Conceptregel.van(concept));
        model.addAttribute("mag", wie.magWijzigen() && !concept.status().klaar());
        model.addAttribute(
                "formulier", formulieren.formulier(concept.pakket(), nu, zoek(nu, rij), bevindingen, getypt));
        return "beheer/rij";
    }

    private static boolean probeer(RedirectAttributes mee, String gelukt, Runnable stap) {
        try {
            stap.run();
            mee.addFlashAttribute(Berichten.GELUKT, gelukt);
            return true;
        } catch (NietToegestaan weigering) {
            throw weigering;
        } catch (Beheerweigering weigering) {
            mee.addFlashAttribute(Berichten.FOUT, weigering.melding());
            return false;
        }
    }

    private static Rij zoek(Concepttabel tabel, String rij) {
        return tabel.rijen().stream()
                .filter(kandidaat -> kandidaat.id().equals(rij))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String terug(Concept concept, String tabel, String rij) {
        return "redirect:" + Samenvatting.adres(concept.id(), tabel) + "#" + Ankers.rij(rij);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import nl.jeugdroute.beheer.Beheerweigering;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.NietGevonden;
import nl.jeugdroute.beheer.NietToegestaan;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The decisions about a concept: submit, approve, return, publish, withdraw. Who may take which is decided elsewhere. */
@Controller
@RequestMapping("/regels/concepten/{id}")
class Besluitcontroller {

    private final Concepten concepten;

    Besluitcontroller(Concepten concepten) {
        this.concepten = concepten;
    }

    @PostMapping("/voorleggen")
    String legVoor(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String opmerking,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        return neem(
                id,
                verzoek,
                mee,
                "Uw concept is voorgelegd. Iemand anders kijkt het na.",
                (wie, concept) -> concepten.dienIn(wie, concept, opmerking.strip()));
    }

    @PostMapping("/goedkeuren")
    String keurGoed(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "") String opmerking,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        return neem(
                id,
                verzoek,
                mee,
                "Het concept is goedgekeurd. Het is nog niet live.",
                (wie, concept) -> concepten.keurGoed(wie, concept, hash, opmerking.strip()));
    }

    @PostMapping("/terugsturen")
    String stuurTerug(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String opmerking,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        return neem(
                id,
                verzoek,
                mee,
                "Het concept is teruggestuurd.",
                (wie, concept) -> concepten.stuurTerug(wie, concept, opmerking.strip()));
    }

    @PostMapping("/intrekken")
    String trekIn(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String opmerking,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        return neem(
                id,
                verzoek,
                mee,
                "Het concept is ingetrokken. Er is niets live gezet.",
                (wie, concept) -> concepten.trekIn(wie, concept, opmerking.strip()));
    }

    @PostMapping("/publiceren")
    String publiceer(
            @PathVariable String id,
            @RequestParam(defaultValue = "nu") String wanneer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate vanaf,
            @RequestParam(defaultValue = "") String opmerking,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        if (wanneer.equals("nu")) {
            return neem(
                    id,
                    verzoek,
                    mee,
                    "De regels zijn live. Nieuwe adviezen volgen ze vanaf nu.",
                    (wie, concept) -> concepten.publiceer(wie, concept, opmerking.strip()));
        }
        if (vanaf == null) {
            mee.addFlashAttribute(Berichten.FOUT, "Kies de dag waarop de regels live gaan.");
            return terug(Conceptopmaak.uuid(id));
        }
        return neem(
                id,
                verzoek,
                mee,
                "Ingepland: de regels gaan live op " + Tijdnotatie.dag(vanaf) + ".",
                (wie, concept) -> concepten.planIn(wie, concept, vanaf, opmerking.strip()));
    }

    /** A step of an account on a concept. */
    private interface Besluit {
        void neem(Rolaccount wie, UUID concept);
    }

    private static String neem(
            String id, HttpServletRequest verzoek, RedirectAttributes mee, String gelukt, Besluit besluit) {
        UUID concept = Conceptopmaak.uuid(id);
        try {
            besluit.neem(Account.van(verzoek), concept);
            mee.addFlashAttribute(Berichten.GELUKT, gelukt);
        } catch (NietToegestaan | NietGevonden weigering) {
            throw weigering;
        } catch (Beheerweigering weigering) {
            mee.addFlashAttribute(Berichten.FOUT, weigering.melding());
        }
        return terug(concept);
    }

    private static String terug(UUID concept) {
        return "redirect:/regels/concepten/" + concept;
    }
}

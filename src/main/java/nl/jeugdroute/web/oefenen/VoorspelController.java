// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.oefening.Reeks;
import nl.jeugdroute.oefening.Voorspelling;
import nl.jeugdroute.oefening.Voortgang.Resultaat;
import nl.jeugdroute.web.advies.Adviesbestand;
import nl.jeugdroute.web.advies.Adviesopmaak;
import nl.jeugdroute.web.besluit.Veldfout;
import nl.jeugdroute.web.oefenen.Keuzeblad.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A story, the prediction of a trainee, and the answer. The answer shows only after a prediction. */
@Controller
@RequestMapping("/oefenen/{pakket}/{verhaal}")
class VoorspelController {

    private final Oefenkast kast;
    private final Oefensessie sessies;
    private final Keuzeopmaak keuzes;
    private final Onthulopmaak onthulling;
    private final Adviesopmaak adviezen;

    VoorspelController(
            Oefenkast kast, Oefensessie sessies, Keuzeopmaak keuzes, Onthulopmaak onthulling, Adviesopmaak adviezen) {
        this.kast = kast;
        this.sessies = sessies;
        this.keuzes = keuzes;
        this.onthulling = onthulling;
        this.adviezen = adviezen;
    }

    @GetMapping
    String verhaal(
            @PathVariable String pakket,
            @PathVariable String verhaal,
            @RequestParam(name = "r", defaultValue = "") List<String> reeks,
            HttpSession sessie,
            Model model) {
        Oefening oefening = kast.pak(pakket, verhaal, Reeks.van(reeks), model);
        model.addAttribute("keuzes", keuzes.van(oefening));
        model.addAttribute("gedaan", sessies.van(sessie).van(oefening.casus()).isPresent());
        return "oefenen/verhaal";
    }

    @PostMapping
    String voorspel(
            @PathVariable String pakket,
            @PathVariable String verhaal,
            @RequestParam(name = "r", defaultValue = "") List<String> reeks,
            @RequestParam(defaultValue = "") String route,
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") String beschikking,
            @RequestParam(defaultValue = "") String actie,
            HttpSession sessie,
            HttpServletResponse antwoord,
            Model model,
            RedirectAttributes adres) {
        Reeks rij = Reeks.van(reeks);
        Oefening oefening = kast.pak(pakket, verhaal, rij, model);
        Keuzeblad keuze = keuzes.van(oefening);
        if (keuze.routes().stream().noneMatch(kandidaat -> kandidaat.code().equals(route))) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("keuzes", keuze);
            model.addAttribute(
                    "fouten",
                    List.of(new Veldfout(
                            "Route", "Kies een van de vier routes. Daarna ziet u het antwoord.", "keuze-A")));
            return "oefenen/verhaal";
        }
        Voorspelling voorspelling = new Voorspelling(
                Route.valueOf(route),
                bekend(keuze.niveaus(), niveau),
                bekend(keuze.beschikkingen(), beschikking),
                bekend(keuze.acties(), actie));
        sessies.voeg(sessie, oefening.casus(), voorspelling, voorspelling.tegen(oefening.antwoord()));
        if (!rij.leeg()) {
            adres.addAttribute("r", rij.tekst());
        }
        return "redirect:/oefenen/{pakket}/{verhaal}/onthulling";
    }

    /** What the list does not have was not chosen. */
    private static @Nullable String bekend(List<Keuze> keuzes, String code) {
        return keuzes.stream().anyMatch(keuze -> keuze.code().equals(code)) ? code : null;
    }

    @GetMapping("/onthulling")
    String onthulling(
            @PathVariable String pakket,
            @PathVariable String verhaal,
            @RequestParam(name = "r", defaultValue = "") List<String> reeks,
            HttpSession sessie,
            Model model,
            RedirectAttributes adres) {
        Reeks rij = Reeks.van(reeks);
        Optional<Resultaat> gedaan = sessies.van(sessie).van(kast.casus(pakket, verhaal));
        if (gedaan.isEmpty()) {
            if (!rij.leeg()) {
                adres.addAttribute("r", rij.tekst());
            }
            return "redirect:/oefenen/{pakket}/{verhaal}";
        }
        Oefening oefening = kast.pak(pakket, verhaal, rij, model);
        model.addAttribute("antwoord", onthulling.van(oefening, gedaan.get().laatste()));
        model.addAttribute("pagina", adviezen.pagina(oefening.casus().casus(), oefening.advies(), List.of()));
        return "oefenen/onthulling";
    }

    /** The advies as a file; its reference and its name say that it is practice. */
    @GetMapping("/json")
    ResponseEntity<byte[]> json(@PathVariable String pakket, @PathVariable String verhaal) {
        Oefening oefening = kast.oefening(pakket, verhaal);
        return Adviesbestand.van(oefening.casus().kenmerk().toLowerCase(Locale.ROOT), null, oefening.gemerkt());
    }
}

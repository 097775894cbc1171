// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.oefening.Oefenboek;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.oefening.Reeks;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.web.advies.Verklaringopmaak;
import nl.jeugdroute.web.oefenen.Keuzeblad.Keuze;
import nl.jeugdroute.web.vragen.Antwoorden;
import nl.jeugdroute.web.vragen.Formulierfout;
import nl.jeugdroute.web.vragen.Vragenlijst;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One fact of a story otherwise: what switches. The address names the fact and never what was answered. */
@Controller
@RequestMapping("/oefenen/{pakket}/{verhaal}/watals")
class WatAlsController {

    private static final String PAGINA = "oefenen/watals";

    private final Oefenkast kast;
    private final Oefenboek boek;
    private final Vragenlijst vragen;
    private final Woorden woorden;
    private final Verklaringopmaak verklaring;
    private final Kantopmaak kanten;

    WatAlsController(
            Oefenkast kast,
            Oefenboek boek,
            Vragenlijst vragen,
            Woorden woorden,
            Verklaringopmaak verklaring,
            Kantopmaak kanten) {
        this.kast = kast;
        this.boek = boek;
        this.vragen = vragen;
        this.woorden = woorden;
        this.verklaring = verklaring;
        this.kanten = kanten;
    }

    @GetMapping
    String kies(
            @PathVariable String pakket,
            @PathVariable String verhaal,
            @RequestParam(defaultValue = "") String veld,
            @RequestParam(name = "r", defaultValue = "") List<String> reeks,
            Model model) {
        Oefening oefening = kast.pak(pakket, verhaal, Reeks.van(reeks), model);
        vul(oefening, veld, Antwoorden.van(oefening.casus().casus()), List.of(), model);
        return PAGINA;
    }

    @PostMapping
    String verander(
            @PathVariable String pakket,
            @PathVariable String verhaal,
            @RequestParam String veld,
            @RequestParam(name = "r", defaultValue = "") List<String> reeks,
            @RequestParam MultiValueMap<String, String> formulier,
            HttpServletResponse antwoord,
            Model model) {
        Oefening oefening = kast.pak(pakket, verhaal, Reeks.van(reeks), model);
        Antwoorden anders = anders(oefening.casus().casus(), veld, formulier.getOrDefault(veld, List.of()));
        Leesresultaat gelezen = new Casuslezer(new Regelbibliotheek(boek.stand(pakket))).lees(anders.json());
        if (gelezen instanceof Leesresultaat.Fouten fouten) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            List<Formulierfout> lijst = vragen.fouten(fouten.fouten());
            vul(oefening, veld, anders, lijst, model);
            model.addAttribute("fouten", vragen.foutregels(lijst));
            return PAGINA;
        }
        Casus nieuw = ((Leesresultaat.Gelezen) gelezen).casus();
        Oefening na = boek.oefening(oefening.casus(), nieuw);
        vul(oefening, veld, anders, List.of(), model);
        Setstatus status = oefening.regels().kenmerk().status();
        Kantblad ongewijzigd = kanten.kant("Het verhaal", status, oefening.advies(), List.of());
        Kantblad gewijzigd = kanten.kant("Met een ander feit", status, na.advies(), List.of());
        model.addAttribute("links", ongewijzigd.naast(gewijzigd));
        model.addAttribute("rechts", gewijzigd.naast(ongewijzigd));
        model.addAttribute("verschillen", kanten.verschillen(oefening.advies(), na.advies()));
        return PAGINA;
    }

    private static Antwoorden anders(Casus casus, String veld, List<String> waarden) {
        MultiValueMap<String, String> antwoorden = new LinkedMultiValueMap<>();
        Antwoorden.van(casus).zonder(veld).paren().forEach(paar -> antwoorden.add(paar.getKey(), paar.getValue()));
        waarden.forEach(waarde -> antwoorden.add(veld, waarde));
        return Antwoorden.uit(antwoorden);
    }

    private void vul(Oefening oefening, String veld, Antwoorden antwoorden, List<Formulierfout> fouten, Model model) {
        List<String> velden = new ArrayList<>(vragen.velden(oefening.regels()));
        velden.removeAll(List.of("peildatum", "kenmerk"));
        model.addAttribute(
                "velden",
                velden.stream()
                        .map(naam -> new Keuze(naam, woorden.veld(naam)))
                        .sorted(Comparator.comparing(Keuze::naam))
                        .toList());
        model.addAttribute("veld", veld);
        model.addAttribute(
                "vraag", velden.contains(veld) ? vragen.vraag(veld, oefening.regels(), antwoorden, fouten) : null);
        model.addAttribute("verklaring", verklaring.voor(oefening.casus().casus(), oefening.advies()));
    }
}

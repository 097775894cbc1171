// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Bsntoets;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.dossier.Voorbeeldvoorstellen;
import nl.jeugdroute.oefening.Eigenverhalen;
import nl.jeugdroute.oefening.Moeilijkheid;
import nl.jeugdroute.oefening.Oefenboek;
import nl.jeugdroute.oefening.Oefencasus;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.oefening.Thema;
import nl.jeugdroute.voorbeelden.Voorbeeldrij;
import nl.jeugdroute.web.besluit.Veldfout;
import nl.jeugdroute.web.vragen.Antwoorden;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Stories that a trainer makes. The facts come from the questions of a case or from a story that is there; the trainer adds
 * the words. They are kept apart from the rules until the policy officer takes one over as an example.
 */
@Controller
@RequestMapping("/oefenen/eigen")
class EigenController {

    private static final String PAGINA = "oefenen/eigen";

    /** Under this name the next page says what was done. */
    private static final String GELUKT = "gelukt";

    private static final int LANGSTE_TITEL = 120;
    private static final int LANGSTE_VERHAAL = 2000;
    private static final int LANGSTE_LEERPUNT = 600;

    private final Oefenboek boek;
    private final Oefenkast kast;
    private final Eigenverhalen verhalen;
    private final Voorbeeldvoorstellen voorstellen;
    private final Casusfeitenopmaak feiten;
    private final Casuslezer lezer;

    EigenController(
            Oefenboek boek,
            Oefenkast kast,
            Eigenverhalen verhalen,
            Voorbeeldvoorstellen voorstellen,
            Casusfeitenopmaak feiten,
            Casuslezer lezer) {
        this.boek = boek;
        this.kast = kast;
        this.verhalen = verhalen;
        this.voorstellen = voorstellen;
        this.feiten = feiten;
        this.lezer = lezer;
    }

    /** What the trainer typed. */
    record Invoer(String titel, String thema, String moeilijkheid, String verhaal, String leerpunt) {

        static final Invoer LEEG = new Invoer("", "", "", "", "");
    }

    /** Choose which facts to tell. */
    @GetMapping("/nieuw")
    String nieuw(@RequestParam String pakket, @RequestParam(defaultValue = "") String vanaf, Model model) {
        model.addAttribute("pakket", pakket);
        model.addAttribute("vanaf", vanaf);
        model.addAttribute("casussen", boek.casussen(pakket));
        if (!vanaf.isEmpty()) {
            vul(kast.casus(pakket, vanaf).casus(), Invoer.LEEG, List.of(), model);
        }
        return PAGINA;
    }

    /** The facts come from the advies the trainer is looking at. */
    @PostMapping("/feiten")
    String uitCasus(@RequestParam MultiValueMap<String, String> formulier, Model model) {
        vul(casus(formulier), Invoer.LEEG, List.of(), model);
        return PAGINA;
    }

    @PostMapping("/nieuw")
    String bewaar(
            @RequestParam MultiValueMap<String, String> formulier,
            @RequestParam(name = "verhaal.titel", defaultValue = "") String titel,
            @RequestParam(name = "verhaal.thema", defaultValue = "") String thema,
            @RequestParam(name = "verhaal.moeilijkheid", defaultValue = "") String moeilijkheid,
            @RequestParam(name = "verhaal.tekst", defaultValue = "") String tekst,
            @RequestParam(name = "verhaal.leerpunt", defaultValue = "") String leerpunt,
            HttpServletResponse antwoord,
            Model model,
            RedirectAttributes straks) {
        Casus casus = casus(formulier);
        List<Veldfout> fouten = new ArrayList<>();
        keur("Titel", "titel", titel, LANGSTE_TITEL, fouten);
        keur("Verhaal", "tekst", tekst, LANGSTE_VERHAAL, fouten);
        keur("Leerpunt", "leerpunt", leerpunt, LANGSTE_LEERPUNT, fouten);
        if (!fouten.isEmpty()) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            vul(casus, new Invoer(titel, thema, moeilijkheid, tekst, leerpunt), fouten, model);
            return PAGINA;
        }
        Oefencasus bewaard = verhalen.bewaar(new Oefencasus(
                Oefencasus.EIGEN,
                casus.gemeente(),
                null,
                keuze(Thema.values(), thema),
                keuze(Moeilijkheid.values(), moeilijkheid),
                titel.strip(),
                tekst.replaceAll("\\s+", " ").strip(),
                leerpunt.replaceAll("\\s+", " ").strip(),
                casus));
        straks.addFlashAttribute(GELUKT, "Uw verhaal is bewaard. Zo ziet een deelnemer het.");
        return "redirect:/oefenen/" + bewaard.pakket() + "/" + bewaard.id();
    }

    /** The list on the page has no other values; who sends one anyway gets the first. */
    private static <E extends Enum<E>> E keuze(E[] waarden, String naam) {
        for (E waarde : waarden) {
            if (waarde.name().equals(naam)) {
                return waarde;
            }
        }
        return waarden[0];
    }

    @PostMapping("/voorstel")
    String stelVoor(@RequestParam String pakket, @RequestParam String verhaal, RedirectAttributes straks) {
        Oefencasus casus = kast.casus(pakket, verhaal);
        Oefening oefening = boek.oefening(casus);
        voorstellen.stelVoor(
                pakket,
                "TRAINER",
                casus.titel(),
                Voorbeeldrij.van(
                        "", casus.titel(), casus.leerpunt(), casus.casus(), oefening.advies(), oefening.regels()));
        straks.addFlashAttribute(
                GELUKT, "Dit verhaal is voorgesteld als voorbeeld. De beleidsmedewerker kan het nu overnemen.");
        return "redirect:/oefenen/" + pakket + "/" + verhaal;
    }

    @PostMapping("/verwijder")
    String verwijder(@RequestParam String pakket, @RequestParam String verhaal, RedirectAttributes straks) {
        verhalen.verwijder(pakket, verhaal);
        straks.addFlashAttribute(GELUKT, "Uw verhaal is verwijderd.");
        return "redirect:/oefenen?pakket=" + pakket;
    }

    private Casus casus(MultiValueMap<String, String> formulier) {
        Leesresultaat gelezen = lezer.lees(
                Antwoorden.uit(formulier).zonder("kenmerk").json(), boek.stand(formulier.getFirst("gemeente")));
        if (gelezen instanceof Leesresultaat.Gelezen goed) {
            return goed.casus();
        }
        throw new OefencasusOnbekend();
    }

    private static void keur(String veld, String anker, String tekst, int langste, List<Veldfout> fouten) {
        if (tekst.isBlank()) {
            fouten.add(
                    new Veldfout(veld, "Hier staat nog niets. Vul dit in, in gewone woorden en zonder namen.", anker));
        } else if (tekst.length() > langste) {
            fouten.add(new Veldfout(
                    veld,
                    "Dit telt " + tekst.length() + " tekens. Er passen er " + langste + ". Maak het korter.",
                    anker));
        } else if (Bsntoets.lijktOpBsn(tekst)) {
            fouten.add(new Veldfout(
                    veld,
                    "Hier staat een getal dat op een burgerservicenummer lijkt. Dat bewaren wij niet. Haal het weg.",
                    anker));
        }
    }

    private void vul(Casus casus, Invoer invoer, List<Veldfout> fouten, Model model) {
        model.addAttribute("pakket", casus.gemeente());
        model.addAttribute("casussen", boek.casussen(casus.gemeente()));
        model.addAttribute(
                "feiten", feiten.van(casus, boek.stand(casus.gemeente()).voor(casus.gemeente(), casus.peildatum())));
        model.addAttribute("antwoorden", Antwoorden.van(casus).paren());
        model.addAttribute("invoer", invoer);
        model.addAttribute("themas", Thema.values());
        model.addAttribute("graden", Moeilijkheid.values());
        Fouten.zet(fouten, model);
    }
}

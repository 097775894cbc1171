// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.dossier.Aanvraag;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.web.advies.Adviesbestand;
import nl.jeugdroute.web.vragen.Antwoorden;
import nl.jeugdroute.web.vragen.Formulierfout;
import nl.jeugdroute.web.vragen.Regelkeuzes;
import nl.jeugdroute.web.vragen.Vragenlijst;
import nl.jeugdroute.web.woorden.Statusbalk;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From choosing a pack, by way of the questions, to an advies. Nothing is kept until somebody records it. */
@Controller
class CasusController {

    private final Regelbibliotheek bibliotheek;
    private final Vragenlijst vragenlijst;
    private final Regelkeuzes keuzes;
    private final Casuslezer lezer;
    private final Triage triage;
    private final Proefpagina pagina;
    private final Dossier dossier;
    private final Voorbeeldaanbod voorstellen;

    CasusController(
            Regelbibliotheek bibliotheek,
            Vragenlijst vragenlijst,
            Regelkeuzes keuzes,
            Casuslezer lezer,
            Triage triage,
            Proefpagina pagina,
            Dossier dossier,
            Voorbeeldaanbod voorstellen) {
        this.bibliotheek = bibliotheek;
        this.vragenlijst = vragenlijst;
        this.keuzes = keuzes;
        this.lezer = lezer;
        this.triage = triage;
        this.pagina = pagina;
        this.dossier = dossier;
        this.voorstellen = voorstellen;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("pakketten", keuzes.alle());
        return "start";
    }

    @GetMapping("/casus")
    String vragen(@RequestParam(required = false) @Nullable String gemeente, Model model) {
        List<Pakket> pakketten = bibliotheek.pakketten();
        if (gemeente == null && pakketten.size() != 1) {
            return "redirect:/";
        }
        String keuze = gemeente == null ? pakketten.get(0).id() : gemeente;
        return formulier(Antwoorden.voor(pakket(keuze).id()), List.of(), model);
    }

    /** The questions again with the answers so far; one of them cleared when asked for. */
    @PostMapping("/casus")
    String vragenMetAntwoorden(
            @RequestParam MultiValueMap<String, String> formulier,
            @RequestParam(required = false) @Nullable String wis,
            Model model) {
        Antwoorden antwoorden = Antwoorden.uit(formulier);
        return formulier(wis == null ? antwoorden : antwoorden.zonder(wis), List.of(), model);
    }

    /** After a reload there is nothing left to show: the answers live in the page only. */
    @GetMapping("/casus/advies")
    String adviesZonderAntwoorden() {
        return "redirect:/";
    }

    @PostMapping("/casus/advies")
    String advies(
            @RequestParam MultiValueMap<String, String> formulier,
            @RequestParam(required = false) @Nullable Integer maandenTot18,
            Model model) {
        Antwoorden antwoorden = Antwoorden.uit(formulier);
        return beoordeel(
                antwoorden, model, (casus, advies) -> pagina.vul(casus, advies, antwoorden, maandenTot18, model));
    }

    @PostMapping("/adviezen")
    String legVast(
            @RequestParam MultiValueMap<String, String> formulier,
            @RequestParam(required = false) @Nullable UUID aanvraag,
            Model model,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        Antwoorden antwoorden = Antwoorden.uit(formulier);
        return beoordeel(antwoorden, model, (casus, advies) -> {
            try {
                Aanvraag vraag = new Aanvraag(Rollen.van(verzoek), verzoek.getRemoteUser(), null, aanvraag);
                return "redirect:/adviezen/"
                        + dossier.legVast(casus, advies, vraag).id();
            } catch (DataAccessException databaseWeg) {
                // The advies needs no database, so the worker keeps it and can try again.
                antwoord.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                model.addAttribute(
                        "bericht",
                        "Vastleggen lukte niet: de database is even niet bereikbaar. Er is niets bewaard. Uw advies staat "
                                + "hieronder. Probeer over een paar minuten opnieuw “Leg dit advies vast”.");
                return pagina.vul(casus, advies, antwoorden, null, model);
            }
        });
    }

    /** The advies as a file, as the API gives it. */
    @PostMapping("/casus/json")
    Object json(@RequestParam MultiValueMap<String, String> formulier, Model model) {
        Advies[] gemaakt = new Advies[1];
        String pagina = beoordeel(Antwoorden.uit(formulier), model, (casus, advies) -> {
            gemaakt[0] = advies;
            return "";
        });
        return gemaakt[0] == null ? pagina : Adviesbestand.van("proefadvies", null, gemaakt[0]);
    }

    @PostMapping("/casus/voorbeeld")
    String voorbeeld(
            @RequestParam MultiValueMap<String, String> formulier,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String opmerking,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        Antwoorden antwoorden = Antwoorden.uit(formulier);
        return beoordeel(antwoorden, model, (casus, advies) -> {
            voorstellen.stelVoor(casus, advies, titel, opmerking, Rollen.van(verzoek), antwoord, model);
            return pagina.vul(casus, advies, antwoorden, null, model);
        });
    }

    private String beoordeel(Antwoorden antwoorden, Model model, BiFunction<Casus, Advies, String> verder) {
        // Read and evaluated under the same rules, whatever is published in between.
        Regelstand stand = bibliotheek.stand();
        Leesresultaat resultaat = lezer.lees(antwoorden.json(), stand);
        if (resultaat instanceof Leesresultaat.Fouten fout) {
            return formulier(antwoorden, vragenlijst.fouten(fout.fouten()), model);
        }
        Casus casus = ((Leesresultaat.Gelezen) resultaat).casus();
        try {
            return verder.apply(casus, triage.adviseer(casus, stand));
        } catch (GeenRegelsOpDatum geenRegels) {
            return formulier(antwoorden, List.of(new Formulierfout("peildatum", geenRegels.getMessage())), model);
        }
    }

    private String formulier(Antwoorden antwoorden, List<Formulierfout> fouten, Model model) {
        Pakket pakket = pakket(antwoorden.een("gemeente"));
        Regelset regels = regels(pakket, antwoorden.een("peildatum"));
        model.addAttribute("balk", Statusbalk.van(pakket));
        model.addAttribute("gemeente", pakket.id());
        model.addAttribute("pakketten", keuzes.alle());
        model.addAttribute("onbekendeHulp", Regelkeuzes.onbekendeHulp(regels, antwoorden));
        model.addAttribute("veiligheid", vragenlijst.veiligheid(regels, antwoorden, fouten));
        model.addAttribute("blokken", vragenlijst.blokken(regels, antwoorden, fouten));
        model.addAttribute("fouten", vragenlijst.foutregels(fouten));
        return "casus";
    }

    /** The choices of the day asked for; when that day has no rules the form still opens, with those of the pack. */
    private Regelset regels(Pakket pakket, String peildatum) {
        try {
            return bibliotheek.voor(pakket.id(), peildatum.isEmpty() ? null : LocalDate.parse(peildatum));
        } catch (GeenRegelsOpDatum | DateTimeParseException geenDagMetRegels) {
            return bibliotheek.voor(pakket.id(), null);
        }
    }

    private Pakket pakket(String gemeente) {
        return bibliotheek.pakketten().stream()
                .filter(pakket -> pakket.id().equals(gemeente))
                .findFirst()
                .orElseThrow(() -> new PaginaOnbekend("Dit regelpakket kennen wij niet."));
    }
}

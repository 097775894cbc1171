// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.jeugdroute.beheer.Concept;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Concepttabel;
import nl.jeugdroute.beheer.Controle;
import nl.jeugdroute.beheer.Controlevraag;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What a concept would do: findings, examples, coverage and the cases that change. */
@Controller
@RequestMapping("/regels/concepten/{id}/controle")
class Controlecontroller {

    private final Concepten concepten;
    private final Conceptopmaak opmaak;
    private final Concepttabelopmaak tabelopmaak;
    private final Impactopmaak impact;
    private final Controles controles;
    private final Woorden woorden;
    private final Clock klok;

    Controlecontroller(
            Concepten concepten,
            Conceptopmaak opmaak,
            Concepttabelopmaak tabelopmaak,
            Impactopmaak impact,
            Controles controles,
            Woorden woorden,
            Clock klok) {
        this.concepten = concepten;
        this.opmaak = opmaak;
        this.tabelopmaak = tabelopmaak;
        this.impact = impact;
        this.controles = controles;
        this.woorden = woorden;
        this.klok = klok;
    }

    @GetMapping
    String controle(@PathVariable String id, HttpServletRequest verzoek, Model model) {
        Rolaccount wie = Account.van(verzoek);
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        return toon(wie, concept, controles.van(wie, concept), "", model);
    }

    @PostMapping("/opnieuw")
    String opnieuw(@PathVariable String id, HttpServletRequest verzoek) {
        Rolaccount wie = Account.van(verzoek);
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        controles.opnieuw(wie, concept);
        return "redirect:/regels/concepten/" + concept.id() + "/controle";
    }

    /** The same with a file of fictional cases. The file is compared and forgotten; the answer is not kept. */
    @PostMapping
    String metCasussen(
            @PathVariable String id, @RequestParam MultipartFile casussen, HttpServletRequest verzoek, Model model)
            throws IOException {
        Rolaccount wie = Account.van(verzoek);
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        if (casussen.isEmpty() || casussen.getSize() > Controlevraag.GROOTSTE_BESTAND) {
            model.addAttribute(
                    Berichten.FOUT,
                    casussen.isEmpty()
                            ? "Kies eerst een bestand met casussen."
                            : "Dit bestand is groter dan 10 MB. Kies een kleiner bestand.");
            return toon(wie, concept, controles.van(wie, concept), "", model);
        }
        Controle controle = concepten.controleer(
                wie,
                concept.id(),
                new Controlevraag(Controlevraag.STANDAARD_ADVIEZEN, casussen.getBytes(), null, gedaan -> {}));
        return toon(wie, concept, controle, String.valueOf(casussen.getOriginalFilename()), model);
    }

    private String toon(Rolaccount wie, Concept concept, Controle controle, String bestand, Model model) {
        List<Concepttabel> tabellen = concepten.tabellen(wie, concept.id()).stream()
                .map(naam -> concepten.tabel(wie, concept.id(), naam))
                .toList();
        model.addAttribute("balk", opmaak.balk(concept));
        model.addAttribute("concept", Conceptregel.van(concept));
        model.addAttribute("hash", concept.hash());
        model.addAttribute(
                "voortgang", Voortgang.van(concept.status(), !concept.tabellen().isEmpty(), controle.goed()));
        model.addAttribute("op", Tijdnotatie.moment(controle.op()));
        model.addAttribute("samenvatting", Samenvatting.van(concept.id(), tabellen, controle, tabelopmaak));
        model.addAttribute("voorbeelden", controle.voorbeelden());
        model.addAttribute(
                "fout",
                new TreeSet<>(controle.afwijkingen().stream()
                                .map(Bevinding::rij)
                                .filter(rij -> rij != null)
                                .toList())
                        .size());
        model.addAttribute("rijen", controle.rijen());
        model.addAttribute("verouderd", controle.verouderd());
        model.addAttribute("bewijs", Bewijsoverzicht.van(controle, woorden));
        model.addAttribute("bestand", bestand);
        model.addAttribute("impact", controle.impact() == null ? null : impact.pagina(controle, controle.impact()));
        model.addAttribute("besluit", Besluitvak.van(concept, wie, controle, LocalDate.now(klok)));
        return "beheer/controle";
    }
}

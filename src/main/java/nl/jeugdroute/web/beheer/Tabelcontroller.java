// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.beheer.Beheerweigering;
import nl.jeugdroute.beheer.Concept;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Concepttabel;
import nl.jeugdroute.beheer.Oplaaduitslag;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.regels.excel.Excelblad;
import nl.jeugdroute.regels.excel.Excelschrijver;
import nl.jeugdroute.regels.excel.Herkomst;
import nl.jeugdroute.regels.schrijven.Csvschrijver;
import nl.jeugdroute.regels.tabel.Kolom;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A table in a concept: reading it, taking it out as a file and putting it back. */
@Controller
@RequestMapping("/regels/concepten/{id}/tabellen/{tabel}")
class Tabelcontroller {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Concepten concepten;
    private final Conceptopmaak opmaak;
    private final Concepttabelopmaak tabelopmaak;
    private final Controles controles;
    private final Kolomwijzers wijzers;
    private final Clock klok;

    Tabelcontroller(
            Concepten concepten,
            Conceptopmaak opmaak,
            Concepttabelopmaak tabelopmaak,
            Controles controles,
            Kolomwijzers wijzers,
            Clock klok) {
        this.concepten = concepten;
        this.opmaak = opmaak;
        this.tabelopmaak = tabelopmaak;
        this.controles = controles;
        this.wijzers = wijzers;
        this.klok = klok;
    }

    @GetMapping
    String tabel(@PathVariable String id, @PathVariable String tabel, HttpServletRequest verzoek, Model model) {
        Rolaccount wie = Account.van(verzoek);
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        Concepttabel gevraagd = concepten.tabel(wie, concept.id(), tabel);
        boolean klaar = concept.status().klaar();
        var controle = klaar || concept.tabellen().isEmpty() ? null : controles.van(wie, concept);
        model.addAttribute("balk", opmaak.balk(concept));
        model.addAttribute("concept", Conceptregel.van(concept));
        model.addAttribute("mag", wie.magWijzigen() && !klaar);
        model.addAttribute("tabel", tabelopmaak.pagina(gevraagd, controle));
        model.addAttribute("samenvatting", Samenvatting.van(concept.id(), List.of(gevraagd), controle, tabelopmaak));
        model.addAttribute(
                "verouderd", concept.tabellen().stream().anyMatch(t -> t.tabel().equals(tabel) && t.verouderd()));
        return "beheer/tabel";
    }

    @GetMapping("/bestand.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, @PathVariable String tabel, HttpServletRequest verzoek) {
        Concepttabel gevraagd = concepten.tabel(Account.van(verzoek), Conceptopmaak.uuid(id), tabel);
        List<String> kop = gevraagd.kolommen().stream().map(Kolom::naam).toList();
        return bestand(gevraagd.tabel() + ".csv", CSV, Csvschrijver.schrijf(kop, gevraagd.rijen()));
    }

    @GetMapping("/bestand.xlsx")
    ResponseEntity<byte[]> excel(@PathVariable String id, @PathVariable String tabel, HttpServletRequest verzoek) {
        Rolaccount wie = Account.van(verzoek);
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        Concepttabel gevraagd = concepten.tabel(wie, concept.id(), tabel);
        // The fingerprint travels along, so that an old download never silently undoes newer work.
        Herkomst herkomst = new Herkomst(
                concept.pakket(), concept.pakket(), gevraagd.tabel(), gevraagd.hash(), LocalDate.now(klok));
        Excelblad blad = new Excelblad(
                Kolomwijzers.alsTabel(concept.pakket(), gevraagd),
                wijzers.kolommen(concept.pakket(), gevraagd),
                herkomst);
        return bestand(gevraagd.tabel() + ".xlsx", XLSX, Excelschrijver.schrijf(blad));
    }

    @PostMapping("/opladen")
    String laadOp(
            @PathVariable String id,
            @PathVariable String tabel,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam MultipartFile bestand,
            HttpServletRequest verzoek,
            RedirectAttributes mee)
            throws IOException {
        UUID concept = Conceptopmaak.uuid(id);
        String naam = bestand.getOriginalFilename() == null ? "" : bestand.getOriginalFilename();
        if (bestand.isEmpty()) {
            mee.addFlashAttribute(Berichten.FOUT, "Kies eerst een bestand. Er is niets gewijzigd.");
            return terug(id, tabel, "#opladen");
        }
        try {
            Oplaaduitslag uitslag =
                    concepten.laadOp(Account.van(verzoek), concept, tabel, hash, naam, bestand.getBytes());
            if (uitslag.tabel() == null) {
                mee.addFlashAttribute(Berichten.OPLAADFOUTEN, uitslag.bevindingen());
            } else {
                mee.addFlashAttribute(Berichten.GELUKT, gelukt(uitslag.tabel()));
            }
        } catch (Beheerweigering weigering) {
            mee.addFlashAttribute(Berichten.FOUT, weigering.melding());
        }
        return terug(id, tabel, "");
    }

    @PostMapping("/herstellen")
    String herstel(
            @PathVariable String id,
            @PathVariable String tabel,
            @RequestParam String hash,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        concepten.herstel(Account.van(verzoek), Conceptopmaak.uuid(id), tabel, hash);
        mee.addFlashAttribute(Berichten.GELUKT, "De tabel is weer gelijk aan de regels die nu live zijn.");
        return terug(id, tabel, "");
    }

    @PostMapping("/verversen")
    String ververs(
            @PathVariable String id,
            @PathVariable String tabel,
            @RequestParam String hash,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        try {
            concepten.ververs(Account.van(verzoek), Conceptopmaak.uuid(id), tabel, hash);
            mee.addFlashAttribute(
                    Berichten.GELUKT, "De nieuwe regels zijn overgenomen. Uw eigen wijzigingen staan er nog.");
        } catch (Beheerweigering weigering) {
            mee.addFlashAttribute(Berichten.FOUT, weigering.melding());
        }
        return terug(id, tabel, "");
    }

    private static String gelukt(Concepttabel tabel) {
        int aantal = tabel.wijzigingen().size();
        return aantal == 0
                ? "Het bestand is ingelezen. Het is gelijk aan de regels die nu live zijn."
                : "Het bestand is ingelezen. " + (aantal == 1 ? "1 rij is" : aantal + " rijen zijn")
                        + " anders dan live.";
    }

    private static ResponseEntity<byte[]> bestand(String naam, MediaType soort, byte[] inhoud) {
        return ResponseEntity.ok()
                .contentType(soort)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(inhoud);
    }

    private static String terug(String id, String tabel, String anker) {
        return "redirect:/regels/concepten/" + Conceptopmaak.uuid(id) + "/tabellen/" + tabel + anker;
    }
}

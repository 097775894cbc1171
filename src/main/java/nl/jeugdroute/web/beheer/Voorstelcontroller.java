// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdroute.beheer.Beheerweigering;
import nl.jeugdroute.beheer.Celwijziging;
import nl.jeugdroute.beheer.Concept;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Concepttabel;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.dossier.Voorbeeldvoorstel;
import nl.jeugdroute.dossier.Voorbeeldvoorstellen;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.schrijven.Csvschrijver;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The examples workers offer: to read, to keep as a row, to take over into a concept, or to leave. */
@Controller
@RequestMapping("/regels/voorstellen")
class Voorstelcontroller {

    private static final String TABEL = "voorbeelden";

    private final Voorbeeldvoorstellen voorstellen;
    private final Concepten concepten;
    private final Regelbibliotheek bibliotheek;
    private final Woorden woorden;

    Voorstelcontroller(
            Voorbeeldvoorstellen voorstellen, Concepten concepten, Regelbibliotheek bibliotheek, Woorden woorden) {
        this.voorstellen = voorstellen;
        this.concepten = concepten;
        this.bibliotheek = bibliotheek;
        this.woorden = woorden;
    }

    /** An offer with the concepts that can take it. */
    record Voorstelregel(
            Voorbeeldvoorstel voorstel, String moment, String rol, String route, List<Concept> concepten) {}

    @GetMapping
    String lijst(HttpServletRequest verzoek, Model model) {
        Rolaccount wie = Account.van(verzoek);
        List<Concept> open = concepten.lijst(wie).stream()
                .filter(concept -> !concept.status().klaar())
                .toList();
        model.addAttribute("magWijzigen", wie.magWijzigen());
        model.addAttribute(
                "voorstellen",
                voorstellen.open().stream()
                        .map(voorstel -> new Voorstelregel(
                                voorstel,
                                Tijdnotatie.moment(voorstel.voorgesteldOp()),
                                woorden.waarde("rol", voorstel.rol()),
                                woorden.waarde("route", voorstel.cellen().getOrDefault("route", "")),
                                open.stream()
                                        .filter(concept -> concept.pakket().equals(voorstel.pakket()))
                                        .toList()))
                        .toList());
        return "beheer/voorstellen";
    }

    @GetMapping("/{id}/csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        Voorbeeldvoorstel voorstel = geef(id);
        List<String> kop = bibliotheek.voorbeelden(voorstel.pakket()).kolommen().stream()
                .map(Kolom::naam)
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("voorbeeld.csv")
                                .build()
                                .toString())
                .body(Csvschrijver.schrijf(kop, List.of(new Rij("", 2, voorstel.cellen()))));
    }

    @PostMapping("/{id}/overnemen")
    String neemOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String concept,
            @RequestParam(defaultValue = "") String nieuwId,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        Voorbeeldvoorstel voorstel = geef(id);
        if (concept.isEmpty() || nieuwId.isBlank()) {
            mee.addFlashAttribute(Berichten.FOUT, "Kies een concept en geef het voorbeeld een id, zoals C201.");
            return "redirect:/regels/voorstellen";
        }
        UUID naar = Conceptopmaak.uuid(concept);
        try {
            voegToe(Account.van(verzoek), naar, nieuwId.strip(), voorstel);
        } catch (Beheerweigering weigering) {
            mee.addFlashAttribute(Berichten.FOUT, weigering.melding());
            return "redirect:/regels/voorstellen";
        }
        voorstellen.handelAf(voorstel.id());
        mee.addFlashAttribute(
                Berichten.GELUKT, "Het voorbeeld staat in het concept. Vul thema en moeilijkheid nog in.");
        return "redirect:/regels/concepten/" + naar + "/tabellen/" + TABEL;
    }

    // A new row begins as a copy of another; every cell of it is then written over.
    private void voegToe(Rolaccount wie, UUID concept, String nieuwId, Voorbeeldvoorstel voorstel) {
        Tabel voorbeelden = bibliotheek.voorbeelden(voorstel.pakket());
        Concepttabel nu = concepten.tabel(wie, concept, TABEL);
        Concepttabel erbij = concepten.kopieerRij(
                wie, concept, TABEL, nu.hash(), voorbeelden.rijen().get(0).id(), nieuwId);
        Map<String, String> cellen = voorstel.cellen();
        concepten.wijzig(
                wie,
                concept,
                TABEL,
                erbij.hash(),
                voorbeelden.kolommen().stream()
                        .map(Kolom::naam)
                        .filter(kolom -> !kolom.equals("id"))
                        .map(kolom -> new Celwijziging(nieuwId, kolom, cellen.getOrDefault(kolom, "")))
                        .toList());
    }

    @PostMapping("/{id}/afhandelen")
    String handelAf(@PathVariable String id, RedirectAttributes mee) {
        voorstellen.handelAf(geef(id).id());
        mee.addFlashAttribute(Berichten.GELUKT, "Het voorstel is van de lijst.");
        return "redirect:/regels/voorstellen";
    }

    private Voorbeeldvoorstel geef(String id) {
        return voorstellen
                .zoek(Conceptopmaak.uuid(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

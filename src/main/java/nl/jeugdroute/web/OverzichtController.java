// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import nl.jeugdroute.web.overzicht.Overzichtbestand;
import nl.jeugdroute.web.overzicht.Overzichtopmaak;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the recorded adviezen have in common, for everybody who works here. */
@Controller
class OverzichtController {

    private final Overzichtopmaak opmaak;
    private final Overzichtbestand bestand;

    OverzichtController(Overzichtopmaak opmaak, Overzichtbestand bestand) {
        this.opmaak = opmaak;
        this.bestand = bestand;
    }

    @GetMapping("/overzicht")
    String overzicht(@RequestParam(defaultValue = "") String maand, Model model) {
        model.addAttribute("overzicht", opmaak.pagina(maand.strip()));
        return "overzicht";
    }

    @GetMapping("/overzicht/csv")
    ResponseEntity<byte[]> csv() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("overzicht.csv")
                                .build()
                                .toString())
                .body(bestand.csv());
    }
}

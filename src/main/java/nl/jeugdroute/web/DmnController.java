// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import nl.jeugdroute.dmn.bouw.Dmnbouwer;
import nl.jeugdroute.dmn.bouw.NietUitTeDrukken;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.dmn.xml.Dmnschrijver;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rules of a pack as a DMN model, to take along. */
@Controller
class DmnController {

    private final Regelbibliotheek bibliotheek;

    DmnController(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    /** The file, or a page with the rows that DMN cannot say. */
    @GetMapping("/regels/{pakket}/dmn")
    Object dmn(
            @PathVariable String pakket,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dag) {
        try {
            return bestand(pakket, Dmnbouwer.bouw(regels(pakket, dag)));
        } catch (NietUitTeDrukken weigering) {
            return geweigerd(weigering);
        }
    }

    private static ResponseEntity<byte[]> bestand(String pakket, Dmnmodel model) {
        ByteArrayOutputStream bestand = new ByteArrayOutputStream();
        Dmnschrijver.schrijf(model, bestand);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(pakket + ".dmn")
                                .build()
                                .toString())
                .body(bestand.toByteArray());
    }

    private Regelset regels(String pakket, @Nullable LocalDate dag) {
        try {
            return bibliotheek.voor(pakket, dag);
        } catch (OnbekendPakket | GeenRegelsOpDatum nietGevonden) {
            throw new PaginaOnbekend(nietGevonden.getMessage());
        }
    }

    private static ModelAndView geweigerd(NietUitTeDrukken weigering) {
        ModelAndView pagina = new ModelAndView("dmn-geweigerd");
        pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        pagina.addObject("bevindingen", weigering.bevindingen());
        return pagina;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.lezen.Bronsecties;
import nl.jeugdroute.web.beheer.Bronnenkaart.Document;
import nl.jeugdroute.web.beheer.Bronnenkaart.Sectie;
import nl.jeugdroute.web.regels.Tabelopmaak;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A whole pack seen from aside: over time, on paper, and from its sources. Everybody may read these. */
@Controller
class Pakketcontroller {

    private final Regelbibliotheek bibliotheek;
    private final Pakketten pakketten;
    private final Tabelopmaak opmaak;
    private final Path rules;
    private final Clock klok;

    Pakketcontroller(
            Regelbibliotheek bibliotheek,
            Pakketten pakketten,
            Tabelopmaak opmaak,
            @Value("${jeugdroute.rules}") Path rules,
            Clock klok) {
        this.bibliotheek = bibliotheek;
        this.pakketten = pakketten;
        this.opmaak = opmaak;
        this.rules = rules;
        this.klok = klok;
    }

    @GetMapping("/regels/{pakket}/tijdlijn")
    String tijdlijn(@PathVariable String pakket, Model model) {
        Pakket gevraagd = pakketten.geef(pakket);
        model.addAttribute("pakket", gevraagd);
        model.addAttribute("balk", pakketten.balk(pakket));
        model.addAttribute("tijdlijn", Tijdlijn.van(bibliotheek, gevraagd));
        return "beheer/tijdlijn";
    }

    @GetMapping("/regels/{pakket}/regelkaart")
    String regelkaart(@PathVariable String pakket, Model model) {
        Pakket gevraagd = pakketten.geef(pakket);
        Regelset regels = bibliotheek.voor(pakket, null);
        model.addAttribute("pakket", gevraagd);
        model.addAttribute("balk", pakketten.balk(pakket));
        model.addAttribute("kenmerk", regels.kenmerk());
        model.addAttribute("tijdvak", Tijdnotatie.tijdvak(regels.kenmerk().tijdvak()));
        model.addAttribute("vandaag", Tijdnotatie.dag(vandaag()));
        model.addAttribute(
                "tabellen",
                regels.tabellen().stream()
                        .filter(tabel -> !tabel.rijen().isEmpty())
                        .map(tabel -> opmaak.pagina(tabel, regels))
                        .toList());
        return "beheer/regelkaart";
    }

    @GetMapping("/regels/{pakket}/bronnen")
    String bronnen(@PathVariable String pakket, Model model) {
        model.addAttribute("pakket", pakketten.geef(pakket));
        model.addAttribute("balk", pakketten.balk(pakket));
        model.addAttribute(
                "kaart",
                Bronnenkaart.van(
                        pakket, bibliotheek.voor(pakket, null), Bronsecties.lees(rules), this::document, vandaag()));
        return "beheer/bronnen";
    }

    private Document document(String code, List<Sectie> secties) {
        return bibliotheek
                .document(code)
                .map(document -> new Document(code, document.titel(), document.url(), "bron-" + code, secties))
                .orElse(new Document(code, code, "", "bron-" + code, secties));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}

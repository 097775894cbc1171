// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vergelijking;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.vergelijking.onderwerp.Keuzefout;
import nl.jeugdroute.vergelijking.onderwerp.Naastlegger;
import nl.jeugdroute.vergelijking.onderwerp.Pakketkeuze;
import nl.jeugdroute.vergelijking.onderwerp.Vergelijkonderwerp;
import nl.jeugdroute.web.vergelijking.Vergelijkingpagina.Keuze;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lays packs side by side. The choice stands in the address, so that a comparison can be shared. */
@Controller
class Vergelijkingcontroller {

    private final Regelbibliotheek bibliotheek;
    private final Vergelijkingopmaak opmaak;
    private final Clock klok;

    Vergelijkingcontroller(Regelbibliotheek bibliotheek, Vergelijkingopmaak opmaak, Clock klok) {
        this.bibliotheek = bibliotheek;
        this.opmaak = opmaak;
        this.klok = klok;
    }

    /** Without a choice: the packs in force, on every subject. */
    @GetMapping("/regels/vergelijking")
    String vergelijking(
            @RequestParam(name = "pakket", defaultValue = "") List<String> gevraagd,
            @RequestParam(defaultValue = "") String onderwerp,
            Model model,
            HttpServletResponse antwoord) {
        Regelstand stand = bibliotheek.stand();
        List<String> codes = gevraagd.stream().filter(code -> !code.isBlank()).toList();
        if (codes.isEmpty()) {
            codes = Pakketkeuze.standaard(stand).stream().map(Pakketkeuze::code).toList();
        }
        List<String> gekozen = codes;
        model.addAttribute("onderwerpen", Vergelijkonderwerp.values());
        model.addAttribute("onderwerp", onderwerp);
        model.addAttribute(
                "keuzes",
                stand.pakketten().stream().map(pakket -> keuze(pakket, gekozen)).toList());
        if (stand.pakketten().size() < Pakketkeuze.MINSTENS) {
            return "vergelijking";
        }
        try {
            List<Vergelijkonderwerp> onderwerpen =
                    Vergelijkonderwerp.lees(onderwerp.isBlank() ? List.of() : List.of(onderwerp));
            List<Pakketkeuze> keuzes = codes.stream().map(Pakketkeuze::lees).toList();
            model.addAttribute("pagina", opmaak.pagina(new Naastlegger(stand, klok).leg(keuzes, onderwerpen)));
        } catch (Keuzefout fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("fout", fout.getMessage());
        }
        return "vergelijking";
    }

    /** A pack chosen with a day keeps that day when the form is sent again. */
    private static Keuze keuze(Pakket pakket, List<String> gekozen) {
        String metDag = gekozen.stream()
                .filter(code -> code.startsWith(pakket.id() + "@"))
                .findFirst()
                .orElse(pakket.id());
        return new Keuze(
                metDag,
                pakket.naam(),
                Label.van(pakket.status()),
                Tijdnotatie.tijdvak(pakket.geldigheid()),
                gekozen.contains(metDag));
    }
}

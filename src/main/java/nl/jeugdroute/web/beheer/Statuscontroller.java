// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which rules answer at this moment. */
@Controller
class Statuscontroller {

    private final Regelbibliotheek bibliotheek;

    Statuscontroller(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    /** A pack with the rules it answers with. */
    record Actief(Pakket pakket, Label label, String tijdvak, String hash) {}

    @GetMapping("/regels/status")
    String status(Model model) {
        model.addAttribute(
                "pakketten", bibliotheek.pakketten().stream().map(this::actief).toList());
        return "beheer/status";
    }

    private Actief actief(Pakket pakket) {
        var kenmerk = bibliotheek.voor(pakket.id(), null).kenmerk();
        return new Actief(pakket, Label.van(pakket.status()), Tijdnotatie.tijdvak(kenmerk.tijdvak()), kenmerk.hash());
    }
}

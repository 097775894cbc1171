// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import nl.jeugdroute.herladen.Herlaadstatus;
import nl.jeugdroute.herladen.Herlader;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which rules answer at this moment, since when, and which files were refused. */
@Controller
class Statuscontroller {

    private final Regelbibliotheek bibliotheek;
    private final Herlader herlader;

    Statuscontroller(Regelbibliotheek bibliotheek, Herlader herlader) {
        this.bibliotheek = bibliotheek;
        this.herlader = herlader;
    }

    /** Files in the folder that do not count, and why. */
    record Geweigerd(String sinds, List<String> redenen) {}

    /** A pack with the rules it answers with. */
    record Actief(Pakket pakket, Label label, String tijdvak, String hash) {}

    @GetMapping("/regels/status")
    String status(Model model) {
        model.addAttribute(
                "pakketten", bibliotheek.pakketten().stream().map(this::actief).toList());
        Herlaadstatus stand = herlader.status();
        Herlaadstatus.Weigering weigering = stand.geweigerd();
        model.addAttribute("sinds", Tijdnotatie.moment(stand.sinds()));
        model.addAttribute("gekeken", Tijdnotatie.moment(stand.laatsteControle()));
        model.addAttribute("mapHash", stand.mapHash());
        model.addAttribute(
                "geweigerd",
                weigering == null
                        ? null
                        : new Geweigerd(
                                Tijdnotatie.moment(weigering.op()),
                                weigering.bevindingen().stream()
                                        .map(Bevinding::regel)
                                        .toList()));
        return "beheer/status";
    }

    private Actief actief(Pakket pakket) {
        var kenmerk = bibliotheek.voor(pakket.id(), null).kenmerk();
        return new Actief(pakket, Label.van(pakket.status()), Tijdnotatie.tijdvak(kenmerk.tijdvak()), kenmerk.hash());
    }
}

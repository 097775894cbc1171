// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.oefening.Lezing;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.oefening.Reeks;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One story under two readings of the rules: two packs or two days. The story stays while the rules switch. */
@Controller
class NaastController {

    private final Oefenkast kast;
    private final Regelbibliotheek bibliotheek;
    private final Kantopmaak kanten;
    private final Clock klok;

    NaastController(Oefenkast kast, Regelbibliotheek bibliotheek, Kantopmaak kanten, Clock klok) {
        this.kast = kast;
        this.bibliotheek = bibliotheek;
        this.kanten = kanten;
        this.klok = klok;
    }

    @GetMapping("/oefenen/{pakket}/{verhaal}/naast")
    String naast(
            @PathVariable String pakket,
            @PathVariable String verhaal,
            @RequestParam(defaultValue = "") String met,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(name = "r", defaultValue = "") List<String> reeks,
            Model model) {
        Oefening oefening = kast.pak(pakket, verhaal, Reeks.van(reeks), model);
        Regelstand stand = bibliotheek.stand();
        String ander = met.isEmpty() ? eersteAndere(stand, pakket) : met;
        model.addAttribute("pakketten", stand.pakketten());
        model.addAttribute("met", ander);
        model.addAttribute("dag", dag);
        model.addAttribute("links", kanten.kant(naam(oefening), oefening.advies(), List.of()));
        if (!ander.equals(pakket) || !dag.isEmpty()) {
            rechts(oefening, ander, dag, stand, model);
        }
        return "oefenen/naast";
    }

    private static String eersteAndere(Regelstand stand, String pakket) {
        return stand.pakketten().stream()
                .map(kandidaat -> kandidaat.id())
                .filter(id -> !id.equals(pakket))
                .findFirst()
                .orElse(pakket);
    }

    private void rechts(Oefening oefening, String pakket, String dag, Regelstand stand, Model model) {
        try {
            Lezing lezing = Lezing.van(oefening.casus().casus(), pakket, dag(dag), stand, klok);
            model.addAttribute(
                    "rechts",
                    kanten.kant(
                            lezing.regels().kenmerk().naam() + (dag.isEmpty() ? "" : ", " + Tijdnotatie.dag(dag)),
                            lezing.advies(),
                            opmerkingen(lezing)));
            model.addAttribute("verschillen", kanten.verschillen(oefening.advies(), lezing.advies()));
        } catch (GeenRegelsOpDatum | OnbekendPakket geenRegels) {
            model.addAttribute("fout", geenRegels.getMessage());
        } catch (DateTimeParseException geenDag) {
            model.addAttribute(
                    "fout", "\"" + dag + "\" is geen dag die wij kennen. Schrijf jjjj-mm-dd, zoals 2016-01-01.");
        } catch (IllegalArgumentException pastNiet) {
            model.addAttribute("fout", "Deze regels kennen niet alle feiten van het verhaal. " + pastNiet.getMessage());
        }
    }

    private static @Nullable LocalDate dag(String dag) {
        return dag.isEmpty() ? null : LocalDate.parse(dag);
    }

    private static String naam(Oefening oefening) {
        return oefening.regels().kenmerk().naam();
    }

    private static List<String> opmerkingen(Lezing lezing) {
        List<String> zinnen = new ArrayList<>();
        if (!lezing.onbekend().isEmpty()) {
            zinnen.add("Deze gemeente kent " + String.join(", ", lezing.onbekend())
                    + " niet. Die wens telt hier niet mee.");
        }
        return zinnen;
    }
}

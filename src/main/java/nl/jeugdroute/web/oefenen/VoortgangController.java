// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.jeugdroute.contract.Bsntoets;
import nl.jeugdroute.oefening.Voortgang;
import nl.jeugdroute.oefening.Voortgangopslag;
import nl.jeugdroute.web.besluit.Veldfout;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far the trainee came, per theme; kept only for who chooses a nickname, and thrown away on request. */
@Controller
@RequestMapping("/oefenen/voortgang")
class VoortgangController {

    private static final String PAGINA = "oefenen/voortgang";
    private static final String BIJNAAM = "[a-z0-9]{3,20}";

    private final Oefensessie sessies;
    private final Voortgangopslag opslag;

    VoortgangController(Oefensessie sessies, Voortgangopslag opslag) {
        this.sessies = sessies;
        this.opslag = opslag;
    }

    @GetMapping
    String toon(HttpSession sessie, Model model) {
        return pagina(sessie, List.of(), model);
    }

    @PostMapping("/bewaar")
    String bewaar(@RequestParam(defaultValue = "") String bijnaam, HttpSession sessie, Model model) {
        String naam = bijnaam.strip().toLowerCase(Locale.ROOT);
        if (!naam.matches(BIJNAAM) || Bsntoets.lijktOpBsn(naam)) {
            return pagina(
                    sessie,
                    List.of(new Veldfout(
                            "Bijnaam",
                            "Kies een bijnaam van 3 tot 20 letters of cijfers, zonder spaties, zoals otter.",
                            "bijnaam")),
                    model);
        }
        sessies.zet(sessie, opslag.begin(naam, sessies.van(sessie)));
        return "redirect:/oefenen/voortgang";
    }

    @PostMapping("/verder")
    String verder(@RequestParam(defaultValue = "") String eerder, HttpSession sessie, Model model) {
        Optional<Voortgang> gevonden = opslag.zoek(eerder);
        if (gevonden.isEmpty()) {
            return pagina(
                    sessie,
                    List.of(new Veldfout(
                            "Bijnaam met code",
                            "Deze bijnaam kennen wij niet. Typ ook het deel achter het streepje, zoals otter-k7m2p.",
                            "eerder")),
                    model);
        }
        sessies.zet(sessie, gevonden.get());
        return "redirect:/oefenen/voortgang";
    }

    @PostMapping("/wis")
    String wis(HttpSession sessie) {
        String bijnaam = sessies.van(sessie).bijnaam();
        if (bijnaam != null) {
            opslag.wis(bijnaam);
        }
        sessies.zet(sessie, Voortgang.LEEG);
        return "redirect:/oefenen/voortgang";
    }

    private String pagina(HttpSession sessie, List<Veldfout> fouten, Model model) {
        model.addAttribute("voortgang", sessies.van(sessie));
        Fouten.zet(fouten, model);
        model.addAttribute("dagen", Voortgangopslag.BEWAARD.toDays());
        return PAGINA;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.List;
import nl.jeugdroute.oefening.Doorloop;
import nl.jeugdroute.oefening.Doorloop.Stap;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.oefening.Reeks;
import nl.jeugdroute.web.advies.Adviesopmaak;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An advies coming about, one row at a time. Every step has an address of its own, so back is back. */
@Controller
class DoorloopController {

    private final Oefenkast kast;
    private final Rijopmaak rijen;
    private final Adviesopmaak adviezen;

    DoorloopController(Oefenkast kast, Rijopmaak rijen, Adviesopmaak adviezen) {
        this.kast = kast;
        this.rijen = rijen;
        this.adviezen = adviezen;
    }

    @GetMapping("/oefenen/{pakket}/{verhaal}/doorloop")
    String doorloop(
            @PathVariable String pakket,
            @PathVariable String verhaal,
            @RequestParam(defaultValue = "1") int stap,
            @RequestParam(name = "r", defaultValue = "") List<String> reeks,
            Model model) {
        Oefening oefening = kast.pak(pakket, verhaal, Reeks.van(reeks), model);
        List<Stap> stappen = Doorloop.van(oefening);
        int nummer = Math.max(1, Math.min(stap, stappen.size()));
        Stap nu = stappen.get(nummer - 1);
        model.addAttribute("toetsen", true);
        model.addAttribute("stap", nummer);
        model.addAttribute("stappen", stappen.size());
        model.addAttribute("fase", fase(nu.fase()));
        model.addAttribute("rij", rijen.van(oefening, List.of(nu)).get(0));
        model.addAttribute("alle", rijen.van(oefening, stappen));
        model.addAttribute(
                "kaart", adviezen.kaart(oefening.advies(), nu.routes(), Doorloop.acties(stappen.subList(0, nummer))));
        return "oefenen/doorloop";
    }

    private static String fase(int fase) {
        if (fase == Doorloop.UITLEG) {
            return "Uitleg bij wat eerder is gevonden";
        }
        return fase == 1 ? "Deze rij kijkt alleen naar de feiten" : "Deze rij wacht op wat andere rijen vonden";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log-in page. Where the demo accounts are on, each role is one click away. */
@Controller
class InlogController {

    private final boolean demo;

    // Asked by name: doors know nothing of the room that guards them.
    InlogController(BeanFactory onderdelen) {
        this.demo = onderdelen.containsBean("demoaccounts");
    }

    /** A demo role: the account behind it, its name and what one can do with it. */
    record Demorol(String gebruiker, String naam, String uitleg) {}

    private static final List<Demorol> DEMOROLLEN = List.of(
            new Demorol("werker", "Medewerker sociaal team", "Vul een casus in en lees het advies."),
            new Demorol("werker2", "Tweede medewerker", "Bevestig een besluit van de eerste."),
            new Demorol("beleid", "Beleidsmedewerker", "Lees de regels en waar ze vandaan komen."),
            new Demorol("beleid2", "Tweede beleidsmedewerker", "Leest mee met de eerste."),
            new Demorol("trainer", "Trainer", "Oefen met fictieve casussen."),
            new Demorol("beheer", "Beheerder", "Kijk of alles werkt."));

    @GetMapping("/inloggen")
    String inloggen(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String uitgelogd,
            Model model) {
        model.addAttribute("fout", error != null);
        model.addAttribute("uitgelogd", uitgelogd != null);
        model.addAttribute("demorollen", demo ? DEMOROLLEN : List.of());
        return "inloggen";
    }
}

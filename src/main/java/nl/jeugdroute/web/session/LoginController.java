// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Login controller: the log-in page. Where the demo accounts are on, each role is one click away. */
@Controller
class LoginController {

    private final boolean demo;

    // Asked by name: doors know nothing of the room that guards them.
    LoginController(BeanFactory beans) {
        this.demo = beans.containsBean("demoAccountsConfiguration");
    }

    /** A demo role: the account behind it, its name and what one can do with it. */
    record DemoRoleView(String account, String name, String hint) {}

    private static final List<DemoRoleView> DEMO_ROLES = List.of(
            new DemoRoleView("werker", "Medewerker sociaal team", "Vul een casus in en lees het advies."),
            new DemoRoleView("werker2", "Tweede medewerker", "Bevestig een besluit van de eerste."),
            new DemoRoleView("beleid", "Beleidsmedewerker", "Lees de regels en waar ze vandaan komen."),
            new DemoRoleView("beleid2", "Tweede beleidsmedewerker", "Leest mee met de eerste."),
            new DemoRoleView("trainer", "Trainer", "Oefen met fictieve casussen."),
            new DemoRoleView("beheer", "Beheerder", "Kijk of alles werkt."));

    @GetMapping("/inloggen")
    String showLogin(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(name = "uitgelogd", required = false) @Nullable String loggedOut,
            Model model) {
        model.addAttribute("error", error != null);
        model.addAttribute("loggedOut", loggedOut != null);
        model.addAttribute("demoRoles", demo ? DEMO_ROLES : List.of());
        return "session/login";
    }
}

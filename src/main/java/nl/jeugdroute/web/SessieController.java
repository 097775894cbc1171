// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A form that was sent after the session ended: it comes along past the log-in page, and is sent again only when asked. */
@Controller
class SessieController {

    private static final String PAD = "verder-pad";
    private static final String VOORVOEGSEL = "verder.";

    /** Never sent back to a page: the token is of a session that ended, the others belong to the log-in form. */
    private static final Set<String> BLIJFT_ACHTER = Set.of("_csrf", "username", "password");

    private final InlogController inloggen;

    SessieController(InlogController inloggen) {
        this.inloggen = inloggen;
    }

    @PostMapping("/verlopen")
    String verlopen(
            @RequestParam MultiValueMap<String, String> formulier,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        antwoord.setStatus(HttpStatus.FORBIDDEN.value());
        String pad = pad(formulier, verzoek);
        List<Map.Entry<String, String>> mee = new ArrayList<>();
        if (pad != null) {
            mee.add(Map.entry(PAD, pad));
            velden(formulier).forEach(veld -> mee.add(Map.entry(VOORVOEGSEL + veld.getKey(), veld.getValue())));
        }
        model.addAttribute("meegenomen", mee);
        model.addAttribute("verlopen", !formulier.containsKey("error"));
        return inloggen.inloggen(formulier.getFirst("error"), null, model);
    }

    @PostMapping("/verder")
    String verder(@RequestParam MultiValueMap<String, String> formulier, HttpServletRequest verzoek, Model model) {
        String pad = pad(formulier, verzoek);
        if (pad == null) {
            return "redirect:/";
        }
        model.addAttribute("pad", pad);
        model.addAttribute("velden", velden(formulier));
        return "verder";
    }

    /** After a reload there is nothing left to send. */
    @GetMapping({"/verlopen", "/verder"})
    String leeg() {
        return "redirect:/";
    }

    /** Where the form was meant for; null when it is no form of ours or held a file, which cannot travel. */
    private static @Nullable String pad(MultiValueMap<String, String> formulier, HttpServletRequest verzoek) {
        String pad = formulier.getFirst(PAD);
        if (pad == null) {
            Object eerste = verzoek.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
            boolean bestand =
                    verzoek.getContentType() != null && verzoek.getContentType().startsWith("multipart/");
            pad = eerste == null || bestand || eerste.equals("/inloggen") ? null : eerste.toString();
        }
        // Only an address on this site: not "//elsewhere", and nothing a browser would read as that.
        return pad != null && pad.matches("/[A-Za-z0-9][A-Za-z0-9/_.-]*") ? pad : null;
    }

    private static List<Map.Entry<String, String>> velden(MultiValueMap<String, String> formulier) {
        boolean reist = formulier.containsKey(PAD);
        List<Map.Entry<String, String>> velden = new ArrayList<>();
        formulier.forEach((naam, waarden) -> {
            if (reist ? naam.startsWith(VOORVOEGSEL) : !BLIJFT_ACHTER.contains(naam)) {
                String eigen = reist ? naam.substring(VOORVOEGSEL.length()) : naam;
                waarden.forEach(waarde -> velden.add(Map.entry(eigen, waarde)));
            }
        });
        return velden;
    }
}

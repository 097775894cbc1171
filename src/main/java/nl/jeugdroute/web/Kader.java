// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.jeugdroute.web.huisstijl.Huisstijl;
import nl.jeugdroute.web.woorden.Begrippenwijzer;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame round every page needs: who is working here and in which part of the site. */
@ControllerAdvice(basePackageClasses = Kader.class, assignableTypes = ErrorController.class)
public class Kader {

    private final Woorden woorden;
    private final Begrippenwijzer wijzer;
    private final Huisstijl huisstijl;

    Kader(Woorden woorden, Begrippenwijzer wijzer, Huisstijl huisstijl) {
        this.woorden = woorden;
        this.huisstijl = huisstijl;
        this.wijzer = wijzer;
    }

    /** The same, for a page that stands in the place of one that went wrong: Spring does not fill the frame of that. */
    public Map<String, Object> van(HttpServletRequest verzoek) {
        return Map.of(
                "rol",
                rol(verzoek),
                "trainer",
                trainer(verzoek),
                "huisstijl",
                huisstijl(),
                "begrippen",
                begrippen(),
                "deel",
                deel(verzoek));
    }

    /** The role in words, empty when nobody is logged in. */
    @ModelAttribute("rol")
    String rol(HttpServletRequest verzoek) {
        String rol = Rollen.van(verzoek);
        return rol.isEmpty() ? "" : woorden.waarde("rol", rol);
    }

    /** Whether who works here tells stories to practise with. */
    @ModelAttribute("trainer")
    boolean trainer(HttpServletRequest verzoek) {
        return verzoek.isUserInRole("TRAINER");
    }

    /** What the municipality set of the look. */
    @ModelAttribute("huisstijl")
    Huisstijl huisstijl() {
        return huisstijl;
    }

    /** Explains the words on a page. */
    @ModelAttribute("begrippen")
    Begrippenwijzer begrippen() {
        return wijzer;
    }

    /** The part of the site, for the navigation. */
    @ModelAttribute("deel")
    String deel(HttpServletRequest verzoek) {
        String pad = verzoek.getRequestURI();
        if (pad.startsWith("/adviezen")) {
            return "adviezen";
        }
        if (pad.startsWith("/overzicht")) {
            return "overzicht";
        }
        if (pad.startsWith("/oefenen")) {
            return "oefenen";
        }
        if (pad.startsWith("/regels")) {
            return "regels";
        }
        return pad.equals("/") || pad.startsWith("/casus") ? "casus" : "";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.jeugdroute.security.Permission;
import nl.jeugdroute.security.Role;
import nl.jeugdroute.web.housestyle.HouseStyle;
import nl.jeugdroute.web.wording.GlossaryLocator;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Page frame: what the frame round every page needs: who is working here and in which part of the site. */
@ControllerAdvice(basePackages = "nl.jeugdroute.web", assignableTypes = ErrorController.class)
public class PageFrame {

    private final PageWording wording;
    private final GlossaryLocator locator;
    private final HouseStyle houseStyle;

    PageFrame(PageWording wording, GlossaryLocator locator, HouseStyle houseStyle) {
        this.wording = wording;
        this.houseStyle = houseStyle;
        this.locator = locator;
    }

    /** The same, for a page that stands in the place of one that went wrong: Spring does not fill the frame of that. */
    public Map<String, Object> attributes(HttpServletRequest request) {
        return Map.of(
                "role",
                role(request),
                "trainer",
                trainer(request),
                "houseStyle",
                houseStyle(),
                "glossary",
                glossary(),
                "part",
                part(request));
    }

    /** The role in words, empty when nobody is logged in. */
    @ModelAttribute("role")
    String role(HttpServletRequest request) {
        String role = Role.nameOf(request);
        return role.isEmpty() ? "" : wording.value("rol", role);
    }

    /** Whether who works here tells stories to practise with. */
    @ModelAttribute("trainer")
    boolean trainer(HttpServletRequest request) {
        return Role.may(request, Permission.TELL_STORIES);
    }

    /** House style: what the municipality set of the look. */
    @ModelAttribute("houseStyle")
    HouseStyle houseStyle() {
        return houseStyle;
    }

    /** Explains the words on a page. */
    @ModelAttribute("glossary")
    GlossaryLocator glossary() {
        return locator;
    }

    /** The part of the site, for the navigation. */
    @ModelAttribute("part")
    String part(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/adviezen")) {
            return "adviezen";
        }
        if (path.startsWith("/overzicht")) {
            return "overzicht";
        }
        if (path.startsWith("/oefenen")) {
            return "oefenen";
        }
        if (path.startsWith("/regels")) {
            return "regels";
        }
        return path.equals("/") || path.startsWith("/casus") ? "casus" : "";
    }
}

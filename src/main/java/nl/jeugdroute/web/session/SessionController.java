// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.session;

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

/**
 * Session controller: a form that was sent after the session ended: it comes along past the log-in page, and is sent
 * again only when asked.
 */
@Controller
class SessionController {

    private static final String PATH = "verder-pad";
    private static final String PREFIX = "verder.";

    /** Never sent back to a page: the token is of a session that ended, the others belong to the log-in form. */
    private static final Set<String> LEFT_BEHIND = Set.of("_csrf", "username", "password");

    private final LoginController login;

    SessionController(LoginController login) {
        this.login = login;
    }

    @PostMapping("/verlopen")
    String expired(
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        String path = path(form, request);
        List<Map.Entry<String, String>> carried = new ArrayList<>();
        if (path != null) {
            carried.add(Map.entry(PATH, path));
            fields(form).forEach(fact -> carried.add(Map.entry(PREFIX + fact.getKey(), fact.getValue())));
        }
        model.addAttribute("carried", carried);
        model.addAttribute("expired", !form.containsKey("error"));
        return login.showLogin(form.getFirst("error"), null, model);
    }

    @PostMapping("/verder")
    String proceed(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request, Model model) {
        String path = path(form, request);
        if (path == null) {
            return "redirect:/";
        }
        model.addAttribute("path", path);
        model.addAttribute("fields", fields(form));
        return "session/resume";
    }

    /** After a reload there is nothing left to send. */
    @GetMapping({"/verlopen", "/verder"})
    String restart() {
        return "redirect:/";
    }

    /** Where the form was meant for; null when it is no form of ours or held a file, which cannot travel. */
    private static @Nullable String path(MultiValueMap<String, String> form, HttpServletRequest request) {
        String path = form.getFirst(PATH);
        if (path == null) {
            Object first = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
            boolean file =
                    request.getContentType() != null && request.getContentType().startsWith("multipart/");
            path = first == null || file || first.equals("/inloggen") ? null : first.toString();
        }
        // Only an address on this site: not "//elsewhere", and nothing a browser would read as that.
        return path != null && path.matches("/[A-Za-z0-9][A-Za-z0-9/_.-]*") ? path : null;
    }

    private static List<Map.Entry<String, String>> fields(MultiValueMap<String, String> form) {
        boolean carried = form.containsKey(PATH);
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        form.forEach((name, values) -> {
            if (carried ? name.startsWith(PREFIX) : !LEFT_BEHIND.contains(name)) {
                String own = carried ? name.substring(PREFIX.length()) : name;
                values.forEach(value -> fields.add(Map.entry(own, value)));
            }
        });
        return fields;
    }
}

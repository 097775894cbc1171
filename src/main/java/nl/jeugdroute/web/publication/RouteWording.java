// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;

/** Route wording: routes in plain Dutch, from the codes that rows write: {@code SAVE_WERKER(INZET)}. */
@Component
class RouteWording {

    private static final Pattern ROUTE_CODE = Pattern.compile("\\b[A-Z]{3,}[A-Z_]*\\b(?:\\([A-Z_]+\\))?");

    private final PageWording wording;

    RouteWording(PageWording wording) {
        this.wording = wording;
    }

    /** The route with this code, with its form. */
    String name(String code) {
        int bracket = code.indexOf('(');
        if (bracket < 0) {
            return wording.value("route", code);
        }
        String vorm = wording.value("vorm", code.substring(bracket + 1, code.length() - 1))
                .toLowerCase(Locale.ROOT);
        return wording.value("route", code.substring(0, bracket)) + ", " + vorm;
    }

    /** A sentence with the codes of routes in it, made readable. */
    String inSentence(String sentence) {
        return ROUTE_CODE
                .matcher(sentence)
                .replaceAll(
                        code -> Matcher.quoteReplacement(isRoute(code.group()) ? name(code.group()) : code.group()));
    }

    private static boolean isRoute(String code) {
        return Arrays.stream(Route.values())
                .anyMatch(route -> code.replaceFirst("\\(.*", "").equals(route.name()));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.RouteVorm;
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
        return RouteVorm.find(code).map(wording::route).orElseGet(() -> wording.value("route", code));
    }

    /** A sentence with the codes of routes in it, made readable. */
    String inSentence(String sentence) {
        return ROUTE_CODE
                .matcher(sentence)
                .replaceAll(code -> Matcher.quoteReplacement(
                        RouteVorm.find(code.group()).map(wording::route).orElse(code.group())));
    }
}

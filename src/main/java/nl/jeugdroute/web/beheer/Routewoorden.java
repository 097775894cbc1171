// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** Routes in plain Dutch, from the codes that rows write: {@code SAVE_WERKER(INZET)}. */
@Component
class Routewoorden {

    private static final Pattern ROUTECODE = Pattern.compile("\\b[A-Z]{3,}[A-Z_]*\\b(?:\\([A-Z_]+\\))?");

    private final Woorden woorden;

    Routewoorden(Woorden woorden) {
        this.woorden = woorden;
    }

    /** The route with this code, with its form. */
    String naam(String code) {
        int haakje = code.indexOf('(');
        if (haakje < 0) {
            return woorden.waarde("route", code);
        }
        String vorm = woorden.waarde("vorm", code.substring(haakje + 1, code.length() - 1))
                .toLowerCase(Locale.ROOT);
        return woorden.waarde("route", code.substring(0, haakje)) + ", " + vorm;
    }

    /** A sentence with the codes of routes in it, made readable. */
    String inZin(String zin) {
        return ROUTECODE
                .matcher(zin)
                .replaceAll(
                        code -> Matcher.quoteReplacement(isRoute(code.group()) ? naam(code.group()) : code.group()));
    }

    private static boolean isRoute(String code) {
        return Arrays.stream(Route.values())
                .anyMatch(route -> code.replaceFirst("\\(.*", "").equals(route.name()));
    }
}

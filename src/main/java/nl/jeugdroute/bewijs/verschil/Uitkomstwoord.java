// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.util.Optional;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Routeadvies;
import org.jspecify.annotations.Nullable;

/** The outcome of one part of an advies, as the logic names it. */
final class Uitkomstwoord {

    private Uitkomstwoord() {}

    static String van(Advies advies, Onderdeel onderdeel, @Nullable String voorziening) {
        return switch (onderdeel) {
            case HOOFDROUTE -> route(advies.hoofdroute());
            case URGENTIE -> advies.urgentie().name();
            case NIVEAU ->
                Optional.ofNullable(advies.interventieniveau())
                        .map(niveau -> String.valueOf(niveau.niveau()))
                        .orElse(Groep.GEEN);
            case BESCHIKKING ->
                advies.voorzieningen().stream()
                        .filter(een -> een.code().equals(voorziening))
                        .map(een -> een.beschikking().name())
                        .findFirst()
                        .orElse(Groep.GEEN);
        };
    }

    private static String route(Routeadvies route) {
        return route.code();
    }
}

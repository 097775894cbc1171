// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Routeadvies;

/** Routes of an advies, written as rows write them: {@code SAVE_WERKER(INZET)}. */
public final class Routecode {

    private Routecode() {}

    /** The code of a route with its form. */
    public static String van(Routeadvies route) {
        return route.code();
    }

    /** The main route and the others, in order of weight. */
    static Stream<Routeadvies> alle(Advies advies) {
        return Stream.concat(Stream.of(advies.hoofdroute()), advies.nevenroutes().stream());
    }
}

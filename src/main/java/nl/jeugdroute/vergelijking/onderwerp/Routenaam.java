// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

import java.util.Locale;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.regels.tabel.Begrippen;
import org.jspecify.annotations.Nullable;

/** A route as people of that municipality call it: "Veilig Thuis, melden". */
final class Routenaam {

    private Routenaam() {}

    static String van(String naam, @Nullable Vorm vorm, Begrippen begrippen) {
        String groot = naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
        return vorm == null
                ? groot
                : groot + ", " + begrippen.label("vorm", vorm.name()).toLowerCase(Locale.ROOT);
    }
}

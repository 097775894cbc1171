// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee can choose, in words.
 *
 * @param niveaus every level, that there is none among them
 */
record Keuzeblad(List<Routekeuze> routes, List<Keuze> niveaus, List<Keuze> beschikkingen, List<Keuze> acties) {

    /** A route under its letter. */
    record Routekeuze(String letter, String code, String naam, String uitleg) {}

    /** Something to choose from a list. */
    record Keuze(String code, String naam) {}

    /** The name that goes with a code; null in gives null out. */
    static @Nullable String naam(List<Keuze> keuzes, @Nullable String code) {
        return keuzes.stream()
                .filter(keuze -> keuze.code().equals(code))
                .map(Keuze::naam)
                .findFirst()
                .orElse(null);
    }

    /** The route under a letter. */
    @Nullable
    Routekeuze onder(String letter) {
        return routes.stream()
                .filter(route -> route.letter().equalsIgnoreCase(letter))
                .findFirst()
                .orElse(null);
    }
}

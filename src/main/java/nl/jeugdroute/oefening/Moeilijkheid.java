// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How hard a story is to predict, easiest first. */
public enum Moeilijkheid {
    MAKKELIJK("Makkelijk"),
    GEMIDDELD("Gemiddeld"),
    LASTIG("Lastig");

    private final String naam;

    Moeilijkheid(String naam) {
        this.naam = naam;
    }

    /** The word on the page. */
    public String naam() {
        return naam;
    }

    static Optional<Moeilijkheid> van(String code) {
        return Arrays.stream(values())
                .filter(graad -> graad.name().equals(code))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Difficulty: how hard a story is to predict, easiest first. */
public enum Difficulty {
    MAKKELIJK("Makkelijk"),
    GEMIDDELD("Gemiddeld"),
    LASTIG("Lastig");

    private final String displayName;

    Difficulty(String displayName) {
        this.displayName = displayName;
    }

    /** The word on the page. */
    public String displayName() {
        return displayName;
    }

    static Optional<Difficulty> of(String code) {
        return Arrays.stream(values())
                .filter(degree -> degree.name().equals(code))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}

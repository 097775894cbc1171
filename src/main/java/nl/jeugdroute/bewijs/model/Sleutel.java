// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.util.Comparator;
import nl.jeugdroute.redenering.Soort;
import org.jspecify.annotations.Nullable;

/**
 * One conclusion that rows can draw.
 *
 * @param voorziening the provision it concerns, or null when it concerns the case as a whole
 */
public record Sleutel(Soort soort, String waarde, @Nullable String voorziening) implements Comparable<Sleutel> {

    private static final Comparator<Sleutel> ORDE = Comparator.comparing(Sleutel::soort)
            .thenComparing(Sleutel::waarde)
            .thenComparing(sleutel -> sleutel.voorziening() == null ? "" : sleutel.voorziening());

    @Override
    public int compareTo(Sleutel ander) {
        return ORDE.compare(this, ander);
    }
}

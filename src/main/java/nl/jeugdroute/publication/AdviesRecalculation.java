// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.util.List;
import nl.jeugdroute.advies.Advies;
import org.jspecify.annotations.Nullable;

/**
 * Advies recalculation: a recorded advies beside what the rules say about the same case now.
 *
 * @param then the advies as it was recorded
 * @param thenReproduced whether the rules of then, taken from the archive, still give exactly that advies
 * @param current the advies under the rules of now for the same day, or null when they have none
 * @param differences which parts of the advies differ, by their name in the contract
 * @param added ids of the rows that speak now and did not then
 * @param removed ids of the rows that spoke then and do not now
 * @param different ids of the rows that speak both times, but say something else
 * @param note what the reader must know, in Dutch; empty when nothing is special
 */
public record AdviesRecalculation(
        Advies then,
        boolean thenReproduced,
        @Nullable Advies current,
        List<String> differences,
        List<String> added,
        List<String> removed,
        List<String> different,
        List<String> note) {

    public AdviesRecalculation {
        differences = List.copyOf(differences);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        different = List.copyOf(different);
        note = List.copyOf(note);
    }

    /** Whether the rules of now give the same advies. */
    public boolean isEqual() {
        return current != null && differences.isEmpty();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.List;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.Grondslag;

/**
 * The identity and justification of one row.
 *
 * @param id chosen by people and stable, such as {@code A6}
 * @param laag id of the layer the row belongs to
 * @param tabel name of its table
 * @param rijnummer its line in the file, as a spreadsheet counts
 * @param reden why, in plain Dutch
 * @param bronnen where it comes from, most important first; never empty
 */
public record Regel(
        String id, String laag, String tabel, int rijnummer, String reden, List<Bron> bronnen, Grondslag grondslag) {

    public Regel {
        bronnen = List.copyOf(bronnen);
    }

    /** The most important source. */
    public Bron bron() {
        return bronnen.get(0);
    }
}

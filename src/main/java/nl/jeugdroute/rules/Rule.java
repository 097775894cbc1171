// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.Grondslag;

/**
 * Rule: the identity and justification of one row.
 *
 * @param id chosen by people and stable, such as {@code A6}
 * @param layer id of the layer the row belongs to
 * @param table name of its table
 * @param rowNumber its line in the file, as a spreadsheet counts
 * @param reden why, in plain Dutch
 * @param sources where it comes from, most important first; never empty
 */
public record Rule(
        String id, String layer, String table, int rowNumber, String reden, List<Bron> sources, Grondslag grondslag) {

    public Rule {
        sources = List.copyOf(sources);
    }

    /** The most important source. */
    public Bron source() {
        return sources.get(0);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.Comparator;
import java.util.List;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.Grondslag;

/**
 * Rule: the identity and justification of one row.
 *
 * @param id chosen by people and stable: {@code veiligheid-A6}, or the code it explains, such as {@code S11}
 * @param layer id of the layer the row belongs to
 * @param table name of its table
 * @param rowNumber its line in the file, as a spreadsheet counts
 * @param reden why, in plain Dutch
 * @param sources where it comes from, most important first; never empty
 */
public record Rule(
        String id, String layer, String table, int rowNumber, String reden, List<Bron> sources, Grondslag grondslag) {

    /** Order of the rows in an advies: by number, A2 before A10, whatever their table. */
    public static final Comparator<Rule> BY_NUMBER =
            Comparator.comparing(Rule::number, NaturalOrder.INSTANCE).thenComparing(Rule::id, NaturalOrder.INSTANCE);

    public Rule {
        sources = List.copyOf(sources);
    }

    /** Start of the id of every row of a table that has names and no codes, such as {@code veiligheid-}. */
    public static String prefix(String table) {
        return table + "-";
    }

    /** Number of the row: its id without the name of its table, such as {@code A6}. */
    public String number() {
        String prefix = prefix(table);
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    /** The most important source. */
    public Bron source() {
        return sources.get(0);
    }
}

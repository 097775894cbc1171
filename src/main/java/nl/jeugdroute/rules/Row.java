// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.Map;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.reading.DateCell;

/**
 * Row: one row of a rule table as it stands in the file.
 *
 * @param number the line as a spreadsheet counts it (the header is 1)
 * @param cells the text of every cell by column name, trimmed
 */
public record Row(String id, int number, Map<String, String> cells) {

    /** Column of the first day; empty is the first day of the layer. */
    public static final String FROM = "geldig_van";

    /** In a key: the day on which the layer starts. */
    private static final String BEGIN = "begin";

    /** Column of the last day; empty is the last day of the layer, if it has one. */
    public static final String UNTIL = "geldig_tot";

    public Row {
        cells = Map.copyOf(cells);
    }

    /** The text of a cell, empty when the table has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * Days on which this row is in force. A date it leaves empty is that of its layer; text that is no date counts as
     * left empty, for the reader of the rules to refuse.
     *
     * @param layer the days of the layer the row stands in
     */
    public Tijdvak valid(Tijdvak layer) {
        return new Tijdvak(
                DateCell.attempt(cell(FROM)).orElse(layer.van()),
                DateCell.attempt(cell(UNTIL)).orElse(layer.tot()));
    }

    /**
     * Key that names this row in its table: its id and the day it starts, because a row may follow itself from a later
     * day. For instance {@code A6@2027-01-01}, or {@code A6@begin} when it starts with its layer; the id alone where
     * rows have no dates.
     */
    public String key() {
        if (!cells.containsKey(FROM)) {
            return id;
        }
        return id + "@" + (cell(FROM).isEmpty() ? BEGIN : cell(FROM));
    }
}

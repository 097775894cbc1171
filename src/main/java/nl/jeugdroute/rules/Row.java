// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.Map;

/**
 * Row: one row of a rule table as it stands in the file.
 *
 * @param number the line as a spreadsheet counts it (the header is 1)
 * @param cells the text of every cell by column name, trimmed
 */
public record Row(String id, int number, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /** The text of a cell, empty when the table has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * Key that names this row in its table: its id and the day it starts, because a row may follow itself from a later
     * day. For instance {@code A6@2027-01-01}; the id alone where rows have no dates.
     */
    public String key() {
        return cell("geldig_van").isEmpty() ? id : id + "@" + cell("geldig_van");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.tabel;

import java.util.Map;

/**
 * One row of a rule table as it stands in the file.
 *
 * @param nummer the line as a spreadsheet counts it (the header is 1)
 * @param cellen the text of every cell by column name, trimmed
 */
public record Rij(String id, int nummer, Map<String, String> cellen) {

    public Rij {
        cellen = Map.copyOf(cellen);
    }

    /** The text of a cell, empty when the table has no such column. */
    public String cel(String kolom) {
        return cellen.getOrDefault(kolom, "");
    }

    /**
     * What names this row in its table: its id and the day it starts, because a row may follow itself from a later day.
     * For instance {@code A6@2027-01-01}; the id alone where rows have no dates.
     */
    public String sleutel() {
        return cel("geldig_van").isEmpty() ? id : id + "@" + cel("geldig_van");
    }
}

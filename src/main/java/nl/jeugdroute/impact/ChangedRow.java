// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.List;
import nl.jeugdroute.impact.ChangedRow.ChangedRowCell;
import nl.jeugdroute.impact.ChangedRow.RowChangeKind;

/**
 * Changed row: a row that is not the same in both readings.
 *
 * @param bestand the file, relative to the rules folder
 * @param cellen the cells that differ; all filled cells of a row that is new or gone
 */
public record ChangedRow(String bestand, String tabel, String id, RowChangeKind aard, List<ChangedRowCell> cellen) {

    /** Row change kind: what happened to the row. */
    public enum RowChangeKind {
        NIEUW,
        GEWIJZIGD,
        VERWIJDERD
    }

    /** A cell under both readings; empty where the row or the column is not there. */
    public record ChangedRowCell(String kolom, String nu, String straks) {}

    public ChangedRow {
        cellen = List.copyOf(cellen);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.util.List;
import nl.jeugdroute.impact.ChangedRow;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Row;
import org.jspecify.annotations.Nullable;

/**
 * Draft table: one table as it stands in a draft; as published when the draft does not change it.
 *
 * @param hash give it back with a change: when somebody else was first, the change is refused
 * @param changed whether the draft changes it
 * @param changes the rows that differ from the published table the draft took
 * @param changedBy who changed it last in this draft, or null
 */
public record DraftTable(
        String table,
        String title,
        String hint,
        String file,
        String hash,
        List<Column> columns,
        List<Row> rows,
        boolean changed,
        List<ChangedRow> changes,
        @Nullable String changedBy) {

    public DraftTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }
}

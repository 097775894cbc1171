// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import nl.jeugdroute.rules.Column.ColumnRole;

/**
 * A rule table as people read it.
 *
 * @param layer id of the layer it belongs to, such as {@code landelijk} or {@code noordoostpolder}
 * @param name short name, the file name without {@code .csv}
 * @param title heading for people
 * @param hint what the table is for, in one or two sentences
 * @param file path relative to the rules folder
 */
public record RuleTable(
        String layer, String name, String title, String hint, String file, List<Column> columns, List<Row> rows) {

    public RuleTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The columns with this role, in file order. */
    public List<Column> columns(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }
}

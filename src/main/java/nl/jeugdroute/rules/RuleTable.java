// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.Column.ColumnRole;

/**
 * A rule table as people read it.
 *
 * @param layer id of the layer it belongs to, such as {@code landelijk} or {@code noordoostpolder}
 * @param name short name, the file name without {@code .csv}
 * @param title heading for people
 * @param hint what the table is for, in one or two sentences
 * @param file path relative to the rules folder
 * @param validity the days of that layer; all days for a table that stands in none
 */
public record RuleTable(
        String layer,
        String name,
        String title,
        String hint,
        String file,
        Tijdvak validity,
        List<Column> columns,
        List<Row> rows) {

    /** Days of a table that stands in no layer. */
    public static final Tijdvak ALL_DAYS = new Tijdvak(LocalDate.MIN, null);

    public RuleTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same table with other rows. */
    public RuleTable with(List<Row> others) {
        return new RuleTable(layer, name, title, hint, file, validity, columns, others);
    }

    /**
     * Whether the rows of this table say what can be known of a case. Such a row concludes nothing, and a row that asks
     * for the fact can have its name.
     */
    public boolean definesFacts() {
        return name.equals(FactTable.NAME);
    }

    /** Days on which a row is in force: its own dates, and those of the layer where it names none. */
    public Tijdvak valid(Row row) {
        return row.valid(validity);
    }

    /** The columns with this role, in file order. */
    public List<Column> columns(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.Row;

/**
 * Column layout: which columns stand side by side and which below the row, so that what a row says fits the screen.
 *
 * @param beside short cells: conditions, conclusions, properties
 * @param below reasons and other sentences
 */
public record ColumnLayout(List<Column> beside, List<Column> below) {

    private static final Set<String> SEPARATE =
            Set.of("id", "geldig_van", "geldig_tot", "bron", "grondslag", "gecontroleerd_op");
    private static final int LONG = 60;

    public ColumnLayout {
        beside = List.copyOf(beside);
        below = List.copyOf(below);
    }

    /** Divides the columns of a table; a column without any text is left out. */
    public static ColumnLayout of(List<Column> columns, List<Row> rows) {
        List<Column> beside = new ArrayList<>();
        List<Column> below = new ArrayList<>();
        for (ColumnRole role : List.of(
                ColumnRole.VOORWAARDE,
                ColumnRole.CONCLUSIE,
                ColumnRole.BELOFTE,
                ColumnRole.EIGENSCHAP,
                ColumnRole.VERANTWOORDING)) {
            columns.stream()
                    .filter(column -> column.role() == role && !SEPARATE.contains(column.name()))
                    .filter(column -> rows.stream()
                            .anyMatch(row -> !row.cell(column.name()).isEmpty()))
                    .forEach(column -> (belongsUnder(rows, column, beside) ? below : beside).add(column));
        }
        return new ColumnLayout(beside, below);
    }

    private static boolean belongsUnder(List<Row> rows, Column column, List<Column> preceding) {
        boolean lengthy = rows.stream().anyMatch(row -> row.cell(column.name()).length() > LONG);
        return column.role() == ColumnRole.VERANTWOORDING
                || column.role() == ColumnRole.EIGENSCHAP && lengthy && !preceding.isEmpty();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.time.LocalDate;
import java.util.List;

/** Excel table: everything an Excel file of one table holds. */
public record ExcelTable(RuleTable table, List<ColumnHelp> columns, ExcelOrigin origin) {

    public ExcelTable {
        columns = List.copyOf(columns);
    }

    /** The file of a table as it is now. */
    public static ExcelTable of(RuleTables tables, RuleTable table, LocalDate date) {
        return new ExcelTable(
                table,
                tables.columns(table),
                new ExcelOrigin(tables.pack(table), table.layer(), table.name(), CsvTableWriter.hash(table), date));
    }
}

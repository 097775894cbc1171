// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;

/** Table content: header and rows of a table file; a row's id is its cell in the column {@code id}. */
public record TableContent(List<String> header, List<Row> rows) {

    public TableContent {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.excel.SheetContent.SheetFinding;
import nl.jeugdroute.rules.reading.CellValidation;
import nl.jeugdroute.rules.reading.RawRow;
import nl.jeugdroute.rules.reading.TableContentBuilder;
import org.jspecify.annotations.Nullable;

/** Sheet content: a sheet as text, with what only Excel can do to a cell and a rule table cannot carry. */
record SheetContent(List<RawRow> rows, List<SheetFinding> hits) {

    /** Sheet finding: something wrong with a row, or with one cell of it. */
    record SheetFinding(int row, int position, @Nullable String value, String message) {

        static final int WHOLE_ROW = -1;
    }

    /** Tells the finds with the names of row and column, as far as the sheet has them. */
    void report(String file, Findings findings) {
        RawRow header = rows.isEmpty() ? new RawRow(1, List.of()) : rows.get(0);
        int id = header.cells().indexOf("id");
        Map<Integer, String> ids = new HashMap<>();
        rows.stream()
                .filter(row -> row != header)
                .forEach(row -> ids.put(row.number(), CellValidation.shorten(row.cell(id))));
        for (SheetFinding hit : hits) {
            String column = header.cell(hit.position()).isEmpty() ? letter(hit) : header.cell(hit.position());
            findings.aboutCell(file, hit.row(), ids.get(hit.row()), column, hit.value(), hit.message());
        }
    }

    /** Whether a cell contradicts the file, so that the sheet says nothing sure. */
    boolean isDamaged() {
        return hits.stream().anyMatch(hit -> hit.message().endsWith(UnreadableFileException.SAVE_AGAIN));
    }

    private static @Nullable String letter(SheetFinding hit) {
        return hit.position() == SheetFinding.WHOLE_ROW ? null : TableContentBuilder.letter(hit.position());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.rules.ExcelOrigin;
import nl.jeugdroute.rules.ExcelWriter;
import nl.jeugdroute.rules.reading.RawRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Origin sheet: the sheet <i>Herkomst</i>: which table the file was made from. Protected, so that nobody changes it by
 * accident.
 */
public final class OriginSheet {

    private static final int NARROW = 22 * 256;
    private static final int WIDE = 72 * 256;

    private OriginSheet() {}

    public static void write(XSSFWorkbook workbook, WorkbookStyles styles, ExcelOrigin origin) {
        XSSFSheet sheet = workbook.createSheet(SheetNames.ORIGIN);
        List<List<String>> lines = List.of(
                List.of("Herkomst", "Laat dit blad staan. Jeugdroute ziet hieraan bij welke tabel dit bestand hoort."),
                List.of(SheetNames.PACK, origin.pack()),
                List.of(SheetNames.LAYER, origin.layer()),
                List.of(SheetNames.TABLE, origin.table()),
                List.of(SheetNames.HASH, origin.baseHash()),
                List.of(SheetNames.DATE, origin.date().toString()));
        for (int r = 0; r < lines.size(); r++) {
            var row = sheet.createRow(r);
            ExcelWriter.set(row, 0, lines.get(r).get(0), styles.subheading());
            ExcelWriter.set(row, 1, lines.get(r).get(1), styles.text());
        }
        sheet.setColumnWidth(0, NARROW);
        sheet.setColumnWidth(1, WIDE);
        sheet.protectSheet("");
    }

    /** Reads the sheet back; empty when something on it is missing or spoiled. */
    static Optional<ExcelOrigin> read(List<RawRow> lines) {
        Map<String, String> values = new HashMap<>();
        lines.forEach(line -> values.put(line.cell(0), line.cell(1)));
        try {
            ExcelOrigin origin = new ExcelOrigin(
                    values.getOrDefault(SheetNames.PACK, ""),
                    values.getOrDefault(SheetNames.LAYER, ""),
                    values.getOrDefault(SheetNames.TABLE, ""),
                    values.getOrDefault(SheetNames.HASH, ""),
                    DutchTime.iso(values.getOrDefault(SheetNames.DATE, "")).orElseThrow());
            return Optional.of(origin)
                    .filter(h -> !h.table().isEmpty())
                    .filter(h -> h.baseHash().matches("[0-9a-f]{64}"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

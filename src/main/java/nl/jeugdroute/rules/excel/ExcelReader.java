// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.rules.ExcelOrigin;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.TableContent;
import nl.jeugdroute.rules.excel.ExcelWorkbook.WorkbookSheet;
import nl.jeugdroute.rules.reading.TableContentBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Excel reader: reads the table in an Excel file back as text. What Excel can do and a rule table cannot is a finding,
 * never a guess.
 */
public final class ExcelReader {

    /** A table from an Excel file, with where it came from when the file tells. */
    public record ReadExcelTable(
            TableContent table, @Nullable ExcelOrigin origin) {}

    private final Findings findings;

    public ExcelReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads the bytes of a zip; the name is only for the findings. */
    public Optional<ReadExcelTable> read(String name, byte[] bytes) {
        try {
            WorkbookParts parts = WorkbookParts.open(bytes);
            UploadFormat.refuseOther(parts);
            ForbiddenParts.check(parts);
            return read(name, ExcelWorkbook.open(parts));
        } catch (UnreadableFileException e) {
            e.reasons().forEach(reason -> findings.aboutFile(name, reason));
            return Optional.empty();
        }
    }

    private Optional<ReadExcelTable> read(String name, ExcelWorkbook workbook) throws UnreadableFileException {
        List<WorkbookSheet> tables = new ArrayList<>();
        ExcelOrigin origin = null;
        for (WorkbookSheet sheet : workbook.sheets()) {
            if (sheet.name().equalsIgnoreCase(SheetNames.ORIGIN)) {
                SheetContent content = workbook.read(sheet);
                origin = content.isDamaged()
                        ? null
                        : OriginSheet.read(content.rows()).orElse(null);
                if (origin == null) {
                    findings.aboutFile(
                            name, "Het blad Herkomst is veranderd. Download de tabel opnieuw en zet uw rijen daarin.");
                }
            } else if (!sheet.name().equalsIgnoreCase(SheetNames.HELP_TEXT)) {
                tables.add(sheet);
            }
        }
        if (tables.size() != 1) {
            findings.aboutFile(
                    name,
                    tables.isEmpty()
                            ? "Dit bestand heeft geen blad met de tabel."
                            : "Dit bestand heeft meer bladen dan een: "
                                    + String.join(
                                            ", ",
                                            tables.stream()
                                                    .map(WorkbookSheet::name)
                                                    .toList())
                                    + ". Laat er een staan, naast Uitleg en Herkomst.");
            return Optional.empty();
        }
        return readTable(name, workbook, tables.get(0), origin);
    }

    private Optional<ReadExcelTable> readTable(
            String name, ExcelWorkbook workbook, WorkbookSheet sheetName, @Nullable ExcelOrigin origin)
            throws UnreadableFileException {
        if (sheetName.hidden()) {
            findings.aboutFile(name, "Het blad " + sheetName.name() + " is verborgen. Maak het blad zichtbaar.");
        }
        SheetContent sheet = workbook.read(sheetName);
        sheet.report(name, findings);
        return new TableContentBuilder(name, findings)
                .build(sheet.rows())
                .map(content -> new ReadExcelTable(content, origin));
    }
}

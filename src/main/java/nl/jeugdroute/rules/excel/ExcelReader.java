// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.rules.CsvTableReader;
import nl.jeugdroute.rules.ExcelOrigin;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.TableContent;
import nl.jeugdroute.rules.excel.ExcelWorkbook.WorkbookSheet;
import nl.jeugdroute.rules.reading.TableContentBuilder;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Excel reader: reads the table in an Excel file back as text. What Excel can do and a rule table cannot is a finding,
 * never a guess.
 */
public final class ExcelReader {

    /** A table from an Excel file, with where it came from when the file tells. */
    public record ReadExcelTable(
            TableContent table, @Nullable ExcelOrigin origin) {}

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String DAMAGED = "Dit Excel-bestand is beschadigd. Open het in Excel en sla het opnieuw op.";

    private final Findings findings;

    public ExcelReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads the bytes of a file; the name is only for the findings. */
    public Optional<ReadExcelTable> read(String name, byte[] bytes) {
        try {
            validate(bytes);
            try (ExcelWorkbook workbook = ExcelWorkbook.open(bytes)) {
                return read(name, workbook);
            }
        } catch (UnreadableFileException e) {
            e.reasons().forEach(reason -> findings.aboutFile(name, reason));
        } catch (IOException
                | OpenXML4JException
                | XMLStreamException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            // The library answers a spoiled file with any of these; to the person who sent it they all mean the same.
            findings.aboutFile(name, DAMAGED);
        }
        return Optional.empty();
    }

    private static void validate(byte[] bytes) throws UnreadableFileException {
        if (bytes.length > CsvTableReader.MAX_FILE_SIZE) {
            throw new UnreadableFileException(
                    "Dit bestand is groter dan 5 MB. Zo groot is een tabel met regels nooit.");
        }
        if (startsWith(bytes, OLE2)) {
            throw new UnreadableFileException(
                    new String(bytes, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                            ? "Dit bestand heeft een wachtwoord. Haal het wachtwoord weg en sla het bestand opnieuw op."
                            : "Dit is een oud Excel-bestand (.xls). Sla het op als \"Excel-werkmap (.xlsx)\".");
        }
        UploadZipCheck.validate(bytes);
    }

    private Optional<ReadExcelTable> read(String name, ExcelWorkbook workbook)
            throws IOException, OpenXML4JException, XMLStreamException, UnreadableFileException {
        List<WorkbookSheet> tables = new ArrayList<>();
        ExcelOrigin origin = null;
        for (WorkbookSheet sheet : workbook.sheets()) {
            if (sheet.name().equalsIgnoreCase(SheetNames.ORIGIN)) {
                origin = OriginSheet.read(workbook.read(sheet).rows()).orElse(null);
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
            throws IOException, OpenXML4JException, XMLStreamException, UnreadableFileException {
        if (sheetName.hidden()) {
            findings.aboutFile(name, "Het blad " + sheetName.name() + " is verborgen. Maak het blad zichtbaar.");
        }
        SheetContent sheet = workbook.read(sheetName);
        sheet.report(name, findings);
        return new TableContentBuilder(name, findings)
                .build(sheet.rows())
                .map(content -> new ReadExcelTable(content, origin));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.rules.reading.CellValidation;
import nl.jeugdroute.rules.reading.CsvText;
import nl.jeugdroute.rules.reading.RawRow;
import nl.jeugdroute.rules.reading.TableContentBuilder;

/**
 * CSV table reader: reads one CSV file into a header and rows of text. Tolerant in separator, BOM and line ends, strict
 * in everything else: UTF-8 only, not too large, and nothing that {@link TableContentBuilder} refuses.
 */
public final class CsvTableReader {

    /** The largest file anybody may bring. */
    public static final long MAX_FILE_SIZE = 5L * 1024 * 1024;

    static final String TOO_LARGE = "Dit bestand is groter dan 5 MB. Zo groot is een tabel met regels nooit.";

    /** How the library says that a row has more cells than it will hold. */
    private static final String TOO_WIDE = " fields";

    private final Findings findings;

    public CsvTableReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads a file of a rules folder. */
    public Optional<TableContent> read(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            if (Files.size(file) > MAX_FILE_SIZE) {
                findings.aboutFile(name, TOO_LARGE);
                return Optional.empty();
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            findings.aboutFile(name, "Dit bestand kunnen wij niet lezen.");
            return Optional.empty();
        }
    }

    /** Reads the bytes of a file; the name is only for the findings. */
    public Optional<TableContent> read(String name, byte[] bytes) {
        if (bytes.length > MAX_FILE_SIZE) {
            findings.aboutFile(name, TOO_LARGE);
            return Optional.empty();
        }
        CsvText csv = CsvText.of(bytes);
        if (csv.isUtf16()) {
            findings.aboutFile(
                    name,
                    "Dit bestand is opgeslagen als Unicode-tekst (UTF-16). Sla het in Excel op als \"CSV UTF-8\".");
            return Optional.empty();
        }
        if (csv.broken().isPresent()) {
            reportNotUtf8(name, csv);
            return Optional.empty();
        }
        Findings unread = new Findings();
        List<RawRow> lines = readLines(name, csv.text(), unread);
        unread.list().forEach(findings::add);
        return new TableContentBuilder(name, findings).build(lines);
    }

    /** Points at the cell with the first byte that is no UTF-8. */
    private void reportNotUtf8(String name, CsvText csv) {
        int broken = csv.broken().orElseThrow();
        char mark = csv.unusedCharacter();
        String text = csv.text().substring(0, broken) + mark + csv.text().substring(broken);
        List<RawRow> lines = readLines(name, text, new Findings());
        for (RawRow line : lines) {
            for (int k = 0; k < line.cells().size(); k++) {
                String cell = line.cell(k);
                if (cell.indexOf(mark) >= 0) {
                    RawRow header = lines.get(0);
                    boolean inHeader = line.number() == 1;
                    findings.aboutCell(
                            name,
                            line.number(),
                            inHeader ? null : shown(line.cell(header.cells().indexOf("id")), mark),
                            inHeader || header.cell(k).isEmpty() ? TableContentBuilder.letter(k) : header.cell(k),
                            shown(cell, mark),
                            csv.notUtf8());
                    return;
                }
            }
        }
        findings.aboutFile(name, csv.notUtf8());
    }

    private static String shown(String cell, char mark) {
        return CellValidation.shorten(cell.replace(String.valueOf(mark), ""));
    }

    private static List<RawRow> readLines(String name, String text, Findings unread) {
        List<RawRow> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(CsvText.separator(text))
                .skipEmptyLines(false)
                .acceptCharsAfterQuotes(false)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                lines.add(new RawRow(lines.size() + 1, line.getFields()));
                if (line.getFieldCount() > TableContentBuilder.MAX_COLUMNS) {
                    break;
                }
                if (lines.size() > 2 * TableContentBuilder.MAX_ROWS) {
                    unread.aboutFile(name, "Dit bestand heeft veel te veel rijen. Verwijder de lege rijen onderaan.");
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            boolean wide = Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                    .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(TOO_WIDE));
            unread.addForRow(
                    name,
                    lines.size() + 1,
                    wide
                            ? TableContentBuilder.TOO_WIDE
                            : "Vanaf deze rij kunnen wij het bestand niet lezen. Staat er ergens een aanhalingsteken te"
                                    + " veel of te weinig?");
        }
        return lines;
    }
}

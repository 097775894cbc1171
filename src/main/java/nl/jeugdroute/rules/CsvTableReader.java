// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.rules.reading.CellValidation;
import nl.jeugdroute.rules.reading.RawRow;
import nl.jeugdroute.rules.reading.TableContentBuilder;

/**
 * CSV table reader: reads one CSV file into a header and rows of text. Tolerant in separator, BOM and line ends, strict
 * in everything else: UTF-8 only, not too large, and nothing that {@link TableContentBuilder} refuses.
 */
public final class CsvTableReader {

    /** The largest file anybody may bring. */
    public static final long MAX_FILE_SIZE = 5L * 1024 * 1024;

    private static final String TOO_LARGE = "Dit bestand is groter dan 5 MB. Zo groot is een tabel met regels nooit.";
    private static final String NOT_UTF8 = "Dit bestand is geen UTF-8. Sla het in Excel op als \"CSV UTF-8\".";

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
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            reportNotUtf8(name, bytes);
            return Optional.empty();
        }
        return new TableContentBuilder(name, findings)
                .build(readLines(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    /** Points at the first word with an accent, so that the reader sees what went wrong. */
    private void reportNotUtf8(String name, byte[] bytes) {
        Findings noise = new Findings();
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
        if (!utf16) {
            List<RawRow> lines =
                    new CsvTableReader(noise).readLines(name, new String(bytes, Charset.forName("windows-1252")));
            for (RawRow line : lines) {
                for (int k = 0; k < line.cells().size(); k++) {
                    String cell = line.cell(k);
                    if (cell.chars().anyMatch(character -> character > 127)) {
                        RawRow header = lines.get(0);
                        findings.aboutCell(
                                name,
                                line.number(),
                                line.number() == 1
                                        ? null
                                        : line.cell(header.cells().indexOf("id")),
                                header.cell(k).isEmpty() ? TableContentBuilder.letter(k) : header.cell(k),
                                CellValidation.shorten(cell),
                                NOT_UTF8);
                        return;
                    }
                }
            }
        }
        findings.aboutFile(name, NOT_UTF8);
    }

    private List<RawRow> readLines(String name, String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        List<RawRow> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(first))
                .skipEmptyLines(false)
                .acceptCharsAfterQuotes(false)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                lines.add(new RawRow(lines.size() + 1, line.getFields()));
                if (lines.size() > 2 * TableContentBuilder.MAX_ROWS) {
                    findings.aboutFile(name, "Dit bestand heeft veel te veel rijen. Verwijder de lege rijen onderaan.");
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            findings.addForRow(
                    name,
                    lines.size() + 1,
                    "Vanaf deze rij kunnen wij het bestand niet lezen. Staat er ergens een aanhalingsteken te veel"
                            + " of te weinig?");
        }
        return lines;
    }

    private static char separator(String headerLine) {
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(headerLine, candidate) > count(headerLine, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }
}

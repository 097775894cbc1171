// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * CSV table writer: the canonical file of a table: {@code ;}, UTF-8 with BOM, CRLF, rows in natural order of id and
 * then of date, quotes only where they are needed. Dutch Excel opens it right with a double click.
 */
public final class CsvTableWriter {

    private static final String BOM = "\uFEFF";
    private static final String LINE_END = "\r\n";
    /** A row that follows itself from a later day has the same id; the earlier one comes first. */
    private static final Comparator<Row> BY_ID =
            Comparator.comparing(Row::id, NaturalOrder.INSTANCE).thenComparing(row -> row.cell(Row.FROM));

    private CsvTableWriter() {}

    /** The bytes of a table with these columns and rows; the order in which the rows come does not matter. */
    public static byte[] write(List<String> header, List<Row> rows) {
        StringBuilder text = new StringBuilder(BOM).append(line(header)).append(LINE_END);
        inOrder(rows).stream()
                .map(row -> line(header.stream().map(row::cell).toList()))
                .forEach(line -> text.append(line).append(LINE_END));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The rows in the order of the file. */
    public static List<Row> inOrder(List<Row> rows) {
        return rows.stream().sorted(BY_ID).toList();
    }

    /** The bytes of a table. */
    public static byte[] write(RuleTable table) {
        return write(table.columns().stream().map(Column::name).toList(), table.rows());
    }

    /** The fingerprint of a table: SHA-256 of its canonical file, in hexadecimal. */
    public static String hash(RuleTable table) {
        return hash(write(table));
    }

    /** The fingerprint of the bytes of a canonical file. */
    public static String hash(byte[] file) {
        return Fingerprint.of(file);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTableWriter::cell).collect(Collectors.joining(";"));
    }

    private static String cell(String text) {
        boolean quote = text.chars()
                .anyMatch(character -> character == ';' || character == '"' || character == '\n' || character == '\r');
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

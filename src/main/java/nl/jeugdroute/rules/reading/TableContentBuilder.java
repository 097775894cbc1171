// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.TableContent;

/**
 * Table content builder: makes a table of raw rows, whatever kind of file they come from: the header, no blank rows
 * inside, every row as wide as the header, every cell looked at. CSV and Excel files pass through here alike.
 */
public final class TableContentBuilder {

    /** More rows than any table of rules ever has; above it a file is a mistake or an attack. */
    public static final int MAX_ROWS = 20_000;

    /** More columns than any table of rules ever has. */
    public static final int MAX_COLUMNS = 200;

    /** Hint about a row with more columns. */
    public static final String TOO_WIDE =
            "Deze rij heeft meer dan " + MAX_COLUMNS + " cellen. Verwijder wat er naast de tabel staat.";

    private final String file;
    private final Findings findings;

    public TableContentBuilder(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Builds the table; empty when the header cannot carry it. Whatever is wrong goes to the findings. */
    public Optional<TableContent> build(List<RawRow> raw) {
        List<RawRow> lines = withoutTail(raw);
        if (lines.isEmpty()) {
            findings.aboutFile(file, "Dit bestand is leeg. De eerste rij moet de kolomnamen bevatten.");
            return Optional.empty();
        }
        if (lines.size() > MAX_ROWS) {
            findings.aboutFile(
                    file, "Dit bestand heeft meer dan 20.000 rijen. Zo groot is een tabel met regels nooit.");
            return Optional.empty();
        }
        Optional<RawRow> wide =
                lines.stream().filter(line -> line.cells().size() > MAX_COLUMNS).findFirst();
        if (wide.isPresent()) {
            findings.addForRow(file, wide.get().number(), TOO_WIDE);
            return Optional.empty();
        }
        RawRow first = lines.get(0);
        if (first.number() != 1 || first.isEmpty()) {
            findings.addForRow(file, 1, "De eerste rij is leeg. Daar moeten de kolomnamen staan.");
            return Optional.empty();
        }
        List<String> header = header(first);
        boolean good = validateHeader(header);
        List<Row> rows = rows(header, lines);
        return good ? Optional.of(new TableContent(header, rows)) : Optional.empty();
    }

    /** The name of a column as a spreadsheet shows it: A, B, ... Z, AA. */
    public static String letter(int position) {
        return position < 26
                ? String.valueOf((char) ('A' + position))
                : letter(position / 26 - 1) + (char) ('A' + position % 26);
    }

    private static List<RawRow> withoutTail(List<RawRow> raw) {
        int end = raw.size();
        while (end > 0 && raw.get(end - 1).isEmpty()) {
            end--;
        }
        return raw.subList(0, end);
    }

    private static List<String> header(RawRow first) {
        int width = first.cells().size();
        while (first.cell(width - 1).isEmpty()) {
            width--;
        }
        return first.cells().subList(0, width);
    }

    private boolean validateHeader(List<String> header) {
        if (header.get(0).startsWith("sep=")) {
            findings.addForRow(file, 1, "De eerste rij is \"" + header.get(0) + "\". Verwijder die rij.");
            return false;
        }
        boolean good = true;
        Set<String> seen = new HashSet<>();
        for (int k = 0; k < header.size(); k++) {
            String column = header.get(k);
            if (column.isEmpty()) {
                findings.addForRow(
                        file, 1, "Kolom " + letter(k) + " heeft geen naam. Zet de kolomnaam in de eerste rij.");
                good = false;
            } else if (!seen.add(column)) {
                findings.addForRow(
                        file,
                        1,
                        "De kolom \"" + CellValidation.shorten(column) + "\" staat er twee keer. Verwijder er een.");
                good = false;
            }
            Optional<String> message = CellValidation.validate(column, column);
            if (message.isPresent()) {
                findings.aboutCell(
                        file, 1, null, "kolomnaam in " + letter(k), CellValidation.shorten(column), message.get());
                good = false;
            }
        }
        return good;
    }

    private List<Row> rows(List<String> header, List<RawRow> lines) {
        int id = header.indexOf("id");
        List<Row> rows = new ArrayList<>();
        int firstWidth = lines.get(0).cells().size();
        int expected = 2;
        for (int r = 1; r < lines.size(); r++) {
            RawRow line = lines.get(r);
            if (findings.isFull()) {
                findings.leaveOut(lines.size() - r);
                break;
            }
            if (line.isEmpty()) {
                continue;
            }
            empty(expected, line.number() - 1);
            expected = line.number() + 1;
            if (fits(header, firstWidth, line, line.cell(id))) {
                rows.add(row(header, line, line.cell(id)));
            }
        }
        return rows;
    }

    private void empty(int from, int until) {
        if (from == until) {
            findings.addForRow(file, from, "Deze rij is leeg. Verwijder de lege rij.");
        } else if (from < until) {
            findings.addForRow(
                    file, from, "De rijen " + from + " tot en met " + until + " zijn leeg. Verwijder de lege rijen.");
        }
    }

    private boolean fits(List<String> header, int firstWidth, RawRow line, String id) {
        Optional<String> lineEnding =
                line.cells().stream().filter(cell -> cell.indexOf('\n') >= 0).findFirst();
        if (line.cells().size() != header.size() && lineEnding.isPresent()) {
            // A quote too many swallows the rows below it; their separators say nothing about this row.
            int k = line.cells().indexOf(lineEnding.get());
            report(
                    line,
                    id,
                    name(header, k),
                    lineEnding.get(),
                    CellValidation.validate(name(header, k), lineEnding.get()).orElseThrow());
            return false;
        }
        for (int k = header.size(); k < line.cells().size(); k++) {
            if (k >= firstWidth) {
                report(
                        line,
                        id,
                        letter(k),
                        line.cell(k),
                        widthMessage(line, header) + " Zet tekst met een scheidingsteken tussen aanhalingstekens.");
                return false;
            }
            if (!line.cell(k).isEmpty()) {
                report(line, id, letter(k), line.cell(k), "Boven deze cel staat geen kolomnaam. Verwijder de tekst.");
                return false;
            }
        }
        if (line.cells().size() < header.size() && !isOnlyNoteMissing(header, line)) {
            report(
                    line,
                    id,
                    header.get(line.cells().size()),
                    "",
                    widthMessage(line, header) + " Vul de rij aan, tot en met de kolom " + header.get(header.size() - 1)
                            + ".");
            return false;
        }
        return true;
    }

    private Row row(List<String> header, RawRow line, String id) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int k = 0; k < header.size(); k++) {
            String column = header.get(k);
            String cell = line.cell(k);
            CellValidation.validate(column, cell).ifPresent(message -> report(line, id, column, cell, message));
            cells.put(column, DateCell.isDateColumn(column) ? DateCell.normalize(cell) : cell);
        }
        return new Row(id, line.number(), cells);
    }

    private void report(RawRow line, String id, String column, String cell, String message) {
        findings.aboutCell(
                file, line.number(), CellValidation.shorten(id), column, CellValidation.shorten(cell), message);
    }

    private static String name(List<String> header, int k) {
        return k < header.size() ? header.get(k) : letter(k);
    }

    private static String widthMessage(RawRow line, List<String> header) {
        return "Deze rij heeft " + line.cells().size() + " cellen, de koprij heeft er " + header.size() + ".";
    }

    /**
     * Excel forgets the last separator when the last column is empty in sixteen rows in a row. The cell before it must
     * then be a date, so that a row with a separator lost elsewhere never passes for one of these.
     */
    private static boolean isOnlyNoteMissing(List<String> header, RawRow line) {
        int width = header.size();
        return line.cells().size() == width - 1
                && width > 2
                && header.get(width - 1).equals("toelichting")
                && header.get(width - 2).equals("gecontroleerd_op")
                && DateCell.normalize(line.cell(width - 2)).matches("\\d{4}-\\d{2}-\\d{2}");
    }
}

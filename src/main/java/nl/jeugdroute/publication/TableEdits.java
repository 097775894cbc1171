// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.TableContent;

/**
 * Table edits: changes of one table. They only see to it that it stays a table; what a cell may say, the reader of the
 * rules judges.
 */
final class TableEdits {

    private static final int MAX_CELL_LENGTH = 4000;
    private static final String ID = "id";

    private TableEdits() {}

    static TableContent change(TableContent table, List<CellEdit> changes) {
        // All rows are looked up first: changing a date in one cell must not hide the row from the next.
        Map<Row, Map<String, String>> perRow = new LinkedHashMap<>();
        for (CellEdit change : changes) {
            if (!table.header().contains(change.column())) {
                throw new RuleChangeTargetNotFoundException(
                        "Kolom " + Suggestion.unknown(change.column(), table.header()));
            }
            perRow.computeIfAbsent(row(table, change.row()), row -> new LinkedHashMap<>())
                    .put(change.column(), cell(change.column(), change.value()));
        }
        return ensureUnique(new TableContent(
                table.header(),
                table.rows().stream()
                        .map(row -> with(row, perRow.getOrDefault(row, Map.of())))
                        .toList()));
    }

    static TableContent copy(TableContent table, String key, String newId) {
        return withAdded(table, table.rows(), with(row(table, key), Map.of(ID, cell(ID, newId))));
    }

    /**
     * The row stops the day before, and the same row starts again on the day itself, ready to be changed.
     *
     * @param layer the days of the layer the table stands in
     */
    static TableContent supersede(TableContent table, Tijdvak layer, String key, LocalDate effectiveFrom) {
        Row row = row(table, key);
        if (!table.header().contains(Row.FROM)) {
            throw new StepNotPossibleException("Rijen van deze tabel hebben geen datums.");
        }
        Tijdvak valid = row.valid(layer);
        if (!valid.contains(effectiveFrom) || valid.van().equals(effectiveFrom)) {
            throw new StepNotPossibleException(
                    "Kies een dag waarop rij " + row.id() + " al geldt, en niet haar eerste dag.");
        }
        Row end = with(row, Map.of(Row.UNTIL, effectiveFrom.minusDays(1).toString()));
        List<Row> rows = table.rows().stream()
                .map(others -> others.equals(row) ? end : others)
                .toList();
        return withAdded(table, rows, with(row, Map.of(Row.FROM, effectiveFrom.toString())));
    }

    static TableContent remove(TableContent table, String key) {
        Row gone = row(table, key);
        return new TableContent(
                table.header(),
                table.rows().stream().filter(row -> !row.equals(gone)).toList());
    }

    private static TableContent withAdded(TableContent table, List<Row> rows, Row fresh) {
        List<Row> all = new ArrayList<>(rows);
        all.add(fresh);
        return ensureUnique(new TableContent(table.header(), all));
    }

    /** A row by its key, or by its id alone when no other row has it. */
    private static Row row(TableContent table, String key) {
        List<Row> found =
                table.rows().stream().filter(row -> row.key().equals(key)).toList();
        if (found.isEmpty()) {
            found = table.rows().stream().filter(row -> row.id().equals(key)).toList();
        }
        if (found.isEmpty()) {
            throw new RuleChangeTargetNotFoundException(
                    "Er is geen rij \"" + TypedText.quote(key) + "\" in deze tabel.");
        }
        if (found.size() > 1) {
            throw new StepNotPossibleException("Er zijn meer rijen \"" + key + "\". Noem ook de begindatum, zoals "
                    + found.get(0).key() + ".");
        }
        return found.get(0);
    }

    private static Row with(Row row, Map<String, String> fresh) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.putAll(fresh);
        return new Row(cells.getOrDefault(ID, ""), row.number(), cells);
    }

    private static String cell(String column, String value) {
        String cell = value.replace("\r\n", "\n").strip();
        return UploadPrivacy.isPhoneNumber(column, cell)
                ? cell
                : TypedInput.check("Kolom " + column, cell, MAX_CELL_LENGTH);
    }

    private static TableContent ensureUnique(TableContent table) {
        Set<String> seen = new HashSet<>();
        for (Row row : table.rows()) {
            if (row.id().isEmpty()) {
                throw new StepNotPossibleException("Een rij heeft een id nodig, zoals zwaarte-D10 of S11.");
            }
            if (!seen.add(row.key())) {
                throw new StepNotPossibleException(
                        "Er is al een rij \"" + row.key() + "\". Kies een ander id of een andere begindatum.");
            }
        }
        return table;
    }
}

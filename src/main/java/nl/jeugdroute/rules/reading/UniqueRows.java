// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;

/**
 * Uniqueness of rows on one day: in a pack a code means one thing, whatever table or layer it stands in; in a table an id
 * names one row; and a layer explains an intervention level once. A row may follow itself: the same id with other cells
 * from a later day.
 */
public final class UniqueRows {

    private static final String ID = "id";

    private final RowHeaderReader rowHeader;
    private final Findings findings;

    public UniqueRows(RowHeaderReader rowHeader, Findings findings) {
        this.rowHeader = rowHeader;
        this.findings = findings;
    }

    /** Findings for every row that means something another row already means on the same day. */
    public void check(Collection<RuleTable> tables) {
        List<DatedRow> rows = tables.stream().flatMap(this::datedRows).toList();
        String message = "Dit id staat ook in %s, rij %d. Kies een ander id, of laat de datums op elkaar volgen.";
        report(
                rows.stream()
                        .filter(row -> !row.row().id().isEmpty() && !RowNameCheck.hasNamedRows(row.table()))
                        .toList(),
                ID,
                message);
        tables.stream()
                .filter(RowNameCheck::hasNamedRows)
                .forEach(table -> report(
                        rows.stream()
                                .filter(row ->
                                        row.table() == table && !row.row().id().isEmpty())
                                .toList(),
                        ID,
                        message));
        tables.stream()
                .filter(table -> DefinitionTable.of(table.name())
                        .filter(kind -> kind == DefinitionTable.INTERVENTIENIVEAUS)
                        .isPresent())
                .forEach(table -> report(
                        rows.stream().filter(row -> row.table() == table).toList(),
                        "niveau",
                        "Dit niveau staat ook in %s, rij %d. Leg elk niveau één keer uit, of laat de datums op elkaar"
                                + " volgen."));
    }

    private Stream<DatedRow> datedRows(RuleTable table) {
        return table.name().equals("termen") || table.definesFacts()
                ? Stream.empty()
                : table.rows().stream().map(row -> new DatedRow(table, row, rowHeader.valid(table, row)));
    }

    private void report(List<DatedRow> rows, String column, String message) {
        Map<String, EarlierRows> seen = new HashMap<>();
        for (DatedRow row : rows) {
            if (findings.isFull()) {
                return;
            }
            seen.computeIfAbsent(row.row().cell(column), value -> new EarlierRows())
                    .add(row)
                    .ifPresent(other -> findings.aboutCell(
                            row.table(),
                            row.row(),
                            column,
                            String.format(
                                    Locale.ROOT,
                                    message,
                                    other.table().file(),
                                    other.row().number())));
        }
    }

    /** Earlier rows with one meaning; those that follow each other are found by their days, not one by one. */
    private static final class EarlierRows {

        private final NavigableMap<LocalDate, DatedRow> inOrder = new TreeMap<>();

        /** Takes a row; gives the one it conflicts with, which then keeps its days. */
        Optional<DatedRow> add(DatedRow row) {
            LocalDate day = row.valid().van();
            Optional<DatedRow> conflict = Stream.of(inOrder.floorEntry(day), inOrder.higherEntry(day))
                    .filter(Objects::nonNull)
                    .map(Map.Entry::getValue)
                    .filter(other -> other.conflictsWith(row))
                    .findFirst();
            if (conflict.isEmpty()) {
                inOrder.put(day, row);
            }
            return conflict;
        }
    }

    private record DatedRow(RuleTable table, Row row, Tijdvak valid) {

        /** Elsewhere, or in the same table on the same days. */
        boolean conflictsWith(DatedRow other) {
            boolean sameTable = table.file().equals(other.table().file());
            boolean overlap =
                    valid.contains(other.valid().van()) || other.valid().contains(valid.van());
            return !sameTable || overlap;
        }
    }
}

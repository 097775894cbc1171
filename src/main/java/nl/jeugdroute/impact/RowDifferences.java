// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdroute.impact.ChangedRow.ChangedRowCell;
import nl.jeugdroute.impact.ChangedRow.RowChangeKind;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.Row;
import org.jspecify.annotations.Nullable;

/**
 * Row differences: which rows of one table differ between two readings. The order of rows means nothing, so moving one
 * changes nothing.
 */
public final class RowDifferences {

    private RowDifferences() {}

    /** Changed row pair: a row that differs, as it is in both readings; null where it is not there. */
    record ChangedRowPair(@Nullable Row current, @Nullable Row proposed) {

        String id() {
            return proposed == null ? current == null ? "" : current.id() : proposed.id();
        }
    }

    /** The rows that differ, in natural order of id. */
    public static List<ChangedRow> of(String file, String table, Collection<Row> current, Collection<Row> proposed) {
        return pairs(current, proposed).stream()
                .map(pair -> row(file, table, pair))
                .toList();
    }

    static ChangedRow row(String file, String table, ChangedRowPair pair) {
        RowChangeKind nature = pair.current() == null
                ? RowChangeKind.NIEUW
                : pair.proposed() == null ? RowChangeKind.VERWIJDERD : RowChangeKind.GEWIJZIGD;
        return new ChangedRow(file, table, pair.id(), nature, cells(pair.current(), pair.proposed()));
    }

    // The same id and first day is the same row. What is left over with the same id is one row whose first day changed.
    static List<ChangedRowPair> pairs(Collection<Row> current, Collection<Row> proposed) {
        Map<String, Row> after = new LinkedHashMap<>();
        proposed.forEach(row -> after.put(row.key(), row));
        List<ChangedRowPair> pairs = new ArrayList<>();
        List<Row> leftover = new ArrayList<>();
        for (Row old : current) {
            Row fresh = after.remove(old.key());
            if (fresh == null) {
                leftover.add(old);
            } else if (!cells(old, fresh).isEmpty()) {
                pairs.add(new ChangedRowPair(old, fresh));
            }
        }
        Map<String, Deque<Row>> afterById = new HashMap<>();
        after.values()
                .forEach(row -> afterById
                        .computeIfAbsent(row.id(), id -> new ArrayDeque<>())
                        .add(row));
        for (Row old : leftover) {
            Deque<Row> sameId = afterById.get(old.id());
            Row fresh = sameId == null ? null : sameId.poll();
            if (fresh != null) {
                after.remove(fresh.key());
            }
            pairs.add(new ChangedRowPair(old, fresh));
        }
        after.values().forEach(fresh -> pairs.add(new ChangedRowPair(null, fresh)));
        pairs.sort(Comparator.comparing(ChangedRowPair::id, NaturalOrder.INSTANCE)
                .thenComparing(
                        pair -> pair.proposed() == null ? "" : pair.proposed().cell(Row.FROM)));
        return pairs;
    }

    private static List<ChangedRowCell> cells(@Nullable Row old, @Nullable Row fresh) {
        Map<String, ChangedRowCell> cells = new TreeMap<>();
        for (Row row : new @Nullable Row[] {old, fresh}) {
            if (row != null) {
                row.cells().keySet().forEach(column -> {
                    String before = old == null ? "" : old.cell(column);
                    String after = fresh == null ? "" : fresh.cell(column);
                    if (!before.equals(after)) {
                        cells.put(column, new ChangedRowCell(column, before, after));
                    }
                });
            }
        }
        return List.copyOf(cells.values());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.TableContent;
import org.jspecify.annotations.Nullable;

/**
 * Table merge: puts a change and a newer publication together, row by row. Where both touched the same row in different
 * ways nobody but a person can choose.
 */
final class TableMerge {

    private TableMerge() {}

    /**
     * The newer table with the change in it.
     *
     * @param base what the change started from
     * @param own the changed table
     * @param fresh what was published since
     * @throws StepNotPossibleException naming the rows that both touched
     */
    static TableContent of(TableContent base, TableContent own, TableContent fresh) {
        if (!own.header().equals(fresh.header())) {
            throw new StepNotPossibleException(
                    "De kolommen van deze tabel zijn veranderd. Herstel de tabel in uw concept en"
                            + " wijzig hem opnieuw.");
        }
        Map<String, Map<String, String>> from = cells(base);
        Map<String, Map<String, String>> mine = cells(own);
        Map<String, Map<String, String>> theirs = cells(fresh);
        Set<String> keys = new LinkedHashSet<>(theirs.keySet());
        keys.addAll(mine.keySet());
        List<Row> rows = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        for (String key : keys) {
            Map<String, String> former = from.get(key);
            Map<String, String> mineCells = mine.get(key);
            Map<String, String> theirCells = theirs.get(key);
            if (!Objects.equals(mineCells, former)
                    && !Objects.equals(theirCells, former)
                    && !Objects.equals(mineCells, theirCells)) {
                conflicts.add(key);
            }
            add(rows, Objects.equals(mineCells, former) ? theirCells : mineCells);
        }
        if (!conflicts.isEmpty()) {
            throw new StepNotPossibleException("Iemand anders wijzigde dezelfde rij en publiceerde dat: "
                    + conflicts.stream().collect(Collectors.joining(", "))
                    + ". Herstel de tabel in uw concept en wijzig hem opnieuw.");
        }
        return new TableContent(fresh.header(), rows);
    }

    private static void add(List<Row> rows, @Nullable Map<String, String> cells) {
        if (cells != null) {
            rows.add(new Row(cells.getOrDefault("id", ""), rows.size() + 2, cells));
        }
    }

    private static Map<String, Map<String, String>> cells(TableContent table) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        table.rows().forEach(row -> cells.put(row.key(), row.cells()));
        return cells;
    }
}

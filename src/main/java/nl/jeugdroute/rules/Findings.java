// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Findings: gathers the findings of one reading, so that all of them can be told at once. After so many that nobody
 * mends them in one go, the rest is counted and not described. Safe for use by many threads.
 */
public final class Findings {

    /** A spoiled file of 20,000 rows must fill neither the memory nor the page. */
    private static final int MAX = 999;

    private final Set<Finding> list = new LinkedHashSet<>();
    private int notDescribed;
    private int rowsLeftOut;

    /** A finding about a whole file. */
    public void aboutFile(String file, String message) {
        add(new Finding(file, 0, null, null, null, message));
    }

    /** A finding about a whole row. */
    public void addForRow(String file, int number, String message) {
        add(new Finding(file, number, null, null, null, message));
    }

    /** A finding about one cell of a row that may not be readable as such. */
    public void aboutCell(
            String file,
            int number,
            @Nullable String id,
            @Nullable String column,
            @Nullable String value,
            String message) {
        add(new Finding(file, number, id, column, value, message));
    }

    public void aboutCell(RuleTable table, Row row, String column, String message) {
        add(new Finding(table.file(), row.number(), row.id(), column, row.cell(column), message));
    }

    /** Takes over a finding somebody else made. */
    public synchronized void add(Finding finding) {
        if (isFull()) {
            // What is told already is not one more.
            notDescribed += list.contains(finding) ? 0 : 1;
        } else {
            list.add(finding);
        }
    }

    /** Reads rows until there is so much wrong that reading on helps nobody; counts the others. */
    public <T> List<T> untilFull(List<Row> rows, Function<Row, T> reader) {
        List<T> done = new ArrayList<>();
        for (Row row : rows) {
            if (isFull()) {
                leaveOut(rows.size() - done.size());
                break;
            }
            done.add(reader.apply(row));
        }
        return done;
    }

    /** Counts rows that were not looked at, because there was so much wrong before them. */
    public synchronized void leaveOut(int rows) {
        rowsLeftOut += rows;
    }

    /**
     * Everything found so far, ordered by file and row; the same finding is told once, and first of all what is not
     * told.
     */
    public synchronized List<Finding> list() {
        return Stream.concat(rest().stream(), list.stream())
                .sorted(Comparator.comparing(Finding::bestand).thenComparingInt(Finding::rijnummer))
                .toList();
    }

    private List<Finding> rest() {
        if (notDescribed == 0 && rowsLeftOut == 0) {
            return List.of();
        }
        String count = (notDescribed == 0 ? "" : " Er zijn er nog minstens " + notDescribed + ".")
                + (rowsLeftOut == 0 ? "" : " Wij keken " + rowsLeftOut + " rijen niet meer na.");
        return List.of(new Finding(
                list.iterator().next().bestand(),
                0,
                null,
                null,
                null,
                "Hieronder staan de eerste " + MAX + " fouten." + count + " Herstel deze eerst en kies het bestand"
                        + " opnieuw."));
    }

    /** Whether nothing was found. */
    public synchronized boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether there is so much wrong that reading on helps nobody. */
    public synchronized boolean isFull() {
        return list.size() >= MAX;
    }
}

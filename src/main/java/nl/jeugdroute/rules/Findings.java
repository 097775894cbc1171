// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Findings: gathers the findings of one reading, so that all of them can be told at once. Safe for use by many threads.
 */
public final class Findings {

    /** Nobody mends more than this in one go, and a spoiled file of 20,000 rows must not fill the memory. */
    private static final int MAX = 1_000;

    private final List<Finding> list = new ArrayList<>();

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
        if (!isFull()) {
            list.add(finding);
        }
    }

    /** Everything found so far, ordered by file and row; the same finding is told once. */
    public synchronized List<Finding> list() {
        return list.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::bestand).thenComparingInt(Finding::rijnummer))
                .toList();
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

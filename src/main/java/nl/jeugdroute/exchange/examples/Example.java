// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.util.Arrays;
import java.util.List;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.rules.Row;

/**
 * Example: a fictional case with what the rules must say about it.
 *
 * @param row the row of {@code voorbeelden.csv}; an empty expectation is not checked
 */
public record Example(String pack, String file, Row row, Casus casus) {

    public String id() {
        return row.id();
    }

    public String title() {
        return row.cell("titel");
    }

    /** The elements of an expectation; empty when it is not checked. */
    List<String> expected(String column) {
        String cell = row.cell(column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    /** Ids of rows that must not fire although the case misses them by one fact only. */
    public List<String> nearMisses() {
        return expected("net_niet");
    }
}

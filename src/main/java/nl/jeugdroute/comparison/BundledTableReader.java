// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.jeugdroute.rules.CsvTableReader;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.TableContent;

/**
 * Bundled table reader: reads the tables that travel with the application. What is wrong in them is ours to mend, so it
 * stops at once.
 */
final class BundledTableReader {

    private BundledTableReader() {}

    static List<Row> read(String name) {
        Findings findings = new Findings();
        try (InputStream in = BundledTableReader.class.getResourceAsStream("/vergelijking/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no such table: " + name);
            }
            List<Row> rows = new CsvTableReader(findings)
                    .read(name, in.readAllBytes())
                    .map(TableContent::rows)
                    .orElse(List.of());
            if (!findings.isEmpty()) {
                throw new IllegalStateException(findings.list().toString());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.nio.charset.StandardCharsets;
import nl.jeugdroute.rules.CsvTableWriter;
import nl.jeugdroute.rules.TableContent;

/** Canonical CSV: the canonical file of a table as text, and its fingerprint; the database keeps text. */
final class CanonicalCsv {

    private CanonicalCsv() {}

    static String write(TableContent table) {
        return new String(CsvTableWriter.write(table.header(), table.rows()), StandardCharsets.UTF_8);
    }

    static String hash(TableContent table) {
        return CsvTableWriter.hash(CsvTableWriter.write(table.header(), table.rows()));
    }

    static String hash(String text) {
        return CsvTableWriter.hash(text.getBytes(StandardCharsets.UTF_8));
    }
}

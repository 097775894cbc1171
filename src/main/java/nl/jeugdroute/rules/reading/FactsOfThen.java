// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.rules.CsvTableReader;
import nl.jeugdroute.rules.FactTable;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.RuleTable;

/**
 * Facts of then: the facts a case had before a rules folder defined them, for rules that were kept in that time. They
 * are no table of those rules and no part of their hash, and they never change.
 */
public final class FactsOfThen {

    private static final String FILE = "/archief/feiten.csv";

    private FactsOfThen() {}

    /** A reader that has read them. */
    public static FactTableReader reader(Glossary glossary) {
        Findings told = new Findings();
        return new FactTableReader(glossary, new RowHeaderReader(Map.of(), told), told);
    }

    /** The table as a national one. */
    public static List<RuleTable> tables() {
        try (InputStream in = FactsOfThen.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + FILE);
            }
            return new CsvTableReader(new Findings())
                    .read(FILE, in.readAllBytes()).stream()
                            .map(content -> new RuleTable(
                                    Layer.NATIONAL,
                                    FactTable.NAME,
                                    FactTable.NAME,
                                    "",
                                    FILE,
                                    RuleTable.ALL_DAYS,
                                    List.of(),
                                    content.rows()))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

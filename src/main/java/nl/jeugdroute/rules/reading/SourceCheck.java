// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.SourceDocument;

/**
 * Source check: checks that no row of a municipality is in force before the policy it cites was written. It looks only
 * at documents the layer calls its own: a law or another municipality's plan may well be younger than the practice it
 * describes.
 */
public final class SourceCheck {

    private final Map<String, SourceDocument> documents;
    private final Findings findings;

    public SourceCheck(Map<String, SourceDocument> documents, Findings findings) {
        this.documents = documents;
        this.findings = findings;
    }

    public void check(Layer layer, List<RuleTable> tables) {
        List<SourceDocument> own = layer.ownSources().stream()
                .map(documents::get)
                .filter(Objects::nonNull)
                .filter(document -> document.kind().equals("BELEID"))
                .toList();
        for (SourceDocument document : own) {
            DateCell.attempt(document.date())
                    .ifPresent(date -> tables.stream()
                            .filter(table -> table.layer().equals(layer.id()))
                            .forEach(table -> table.rows().stream()
                                    .filter(row -> mentions(row, document.id()))
                                    .forEach(row -> check(table, row, document, date))));
        }
    }

    private void check(RuleTable table, Row row, SourceDocument document, LocalDate date) {
        LocalDate from = table.valid(row).van();
        if (from.isBefore(date)) {
            findings.aboutCell(
                    table,
                    row,
                    Row.FROM,
                    "Deze rij begint op " + from + ", maar haar bron " + document.id() + " is van " + date + ". Kies "
                            + date + " of later.");
        }
    }

    private static boolean mentions(Row row, String document) {
        return Stream.of(row.cell("bron").split("\\|", -1))
                .anyMatch(part -> part.strip().split(" ", 2)[0].equals(document));
    }
}

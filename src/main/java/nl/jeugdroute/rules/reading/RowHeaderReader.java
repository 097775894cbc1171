// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.Grondslag;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.SourceDocument;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.condition.InvalidCellException;

/** Row header reader: reads the cells every row has: dates, sources and what it rests on. */
public final class RowHeaderReader {

    private final Map<String, SourceDocument> documents;
    private final Findings findings;

    public RowHeaderReader(Map<String, SourceDocument> documents, Findings findings) {
        this.documents = documents;
        this.findings = findings;
    }

    /** Days on which a row is in force; a date it leaves empty is that of its layer. */
    public Tijdvak valid(RuleTable table, Row row) {
        Stream.of(Row.FROM, Row.UNTIL, "gecontroleerd_op").forEach(column -> checkDate(table, row, column));
        Tijdvak valid = table.valid(row);
        LocalDate until = valid.tot();
        if (!row.cell(Row.UNTIL).isEmpty() && until != null && until.isBefore(valid.van())) {
            findings.aboutCell(table, row, Row.UNTIL, "Deze datum ligt voor geldig_van (" + valid.van() + ").");
        }
        return valid;
    }

    /** Identity and justification of a row. */
    Rule rule(RuleTable table, Row row, String reden) {
        if (reden.isEmpty()) {
            findings.aboutCell(table, row, "reden", "De reden is leeg. Schrijf in een zin waarom deze rij er is.");
        }
        Grondslag grondslag = Arrays.stream(Grondslag.values())
                .filter(value -> value.name().equals(row.cell("grondslag")))
                .findFirst()
                .orElseGet(() -> {
                    findings.aboutCell(
                            table,
                            row,
                            "grondslag",
                            Suggestion.unknown(
                                    row.cell("grondslag"),
                                    Arrays.stream(Grondslag.values())
                                            .map(Enum::name)
                                            .toList()));
                    return Grondslag.AANNAME;
                });
        return new Rule(
                row.id(), table.layer(), table.name(), row.number(), reden, sources(table, row, "bron"), grondslag);
    }

    /** The sources a cell cites: {@code NOP § 5.4.10 | JEUGDWET art. 2.6}. */
    List<Bron> sources(RuleTable table, Row row, String column) {
        List<Bron> sources = new ArrayList<>();
        for (String part : row.cell(column).split("\\|", -1)) {
            String[] parts = part.strip().split(" ", 2);
            SourceDocument document = documents.get(parts[0]);
            if (document == null) {
                findings.aboutCell(table, row, column, "Bron " + Suggestion.unknown(parts[0], documents.keySet()));
            } else if (parts.length < 2) {
                findings.aboutCell(
                        table,
                        row,
                        column,
                        "Noem na " + parts[0] + " ook de paragraaf of het artikel, zoals \"" + parts[0]
                                + " § 5.4.10\".");
            } else {
                sources.add(new Bron(document.title(), parts[1], document.url().isEmpty() ? null : document.url()));
            }
        }
        return sources.isEmpty() ? List.of(new Bron("", "", null)) : sources;
    }

    private void checkDate(RuleTable table, Row row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return;
        }
        try {
            DateCell.read(cell);
        } catch (InvalidCellException error) {
            findings.aboutCell(table, row, column, error.getMessage() + DateCell.hintWithoutEnd(column, cell));
        }
    }
}

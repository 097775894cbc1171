// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.GlossaryTerm;
import nl.jeugdroute.rules.RefusalPhrase;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.SourceDocument;
import nl.jeugdroute.rules.condition.InvalidCellException;

/** Glossary reader: reads the two files that all packs share: the cited documents and the vocabulary. */
public final class GlossaryReader {

    private static final List<String> SOURCE_COLUMNS = List.of("id", "titel", "datum", "soort", "url", "toelichting");
    private static final String REFUSALS = "weigeringen.csv";
    private static final List<String> REFUSAL_COLUMNS = List.of("id", "woorden", "behalve", "voorbeeld");
    private static final List<String> TERM_COLUMNS =
            List.of("id", "soort", "veld", "waarde", "label", "vraag", "uitleg", "bron");

    private final Path root;
    private final TableSource source;
    private final Findings findings;

    public GlossaryReader(Path root, TableSource source, Findings findings) {
        this.root = root;
        this.source = source;
        this.findings = findings;
    }

    public Map<String, SourceDocument> sources() {
        Map<String, SourceDocument> sources = new LinkedHashMap<>();
        for (Row row : readRows("bronnen.csv", SOURCE_COLUMNS)) {
            validateDate(row);
            sources.put(
                    row.id(),
                    new SourceDocument(
                            row.id(),
                            row.cell("titel"),
                            row.cell("datum"),
                            row.cell("soort"),
                            row.cell("url"),
                            row.cell("toelichting")));
        }
        return sources;
    }

    private void validateDate(Row row) {
        String date = row.cell("datum");
        try {
            if (!date.isEmpty()) {
                DateCell.read(date);
            }
        } catch (InvalidCellException error) {
            findings.aboutCell(
                    "bronnen.csv", row.number(), row.id(), "datum", date, String.valueOf(error.getMessage()));
        }
    }

    public Glossary glossary() {
        return new Glossary(readRows("begrippen.csv", TERM_COLUMNS).stream()
                .map(row -> new GlossaryTerm(
                        row.id(),
                        row.cell("soort"),
                        row.cell("veld"),
                        row.cell("waarde"),
                        row.cell("label"),
                        row.cell("vraag"),
                        row.cell("uitleg"),
                        row.cell("bron")))
                .toList());
    }

    /** The ways to say no; a folder of before the list has none. */
    public List<RefusalPhrase> refusals() {
        return source.exists(root.resolve(REFUSALS))
                ? readRows(REFUSALS, REFUSAL_COLUMNS).stream()
                        .filter(row -> !row.cell("woorden").isBlank())
                        .map(row -> new RefusalPhrase(
                                row.cell("woorden"),
                                Arrays.stream(row.cell("behalve").split("\\|"))
                                        .map(String::strip)
                                        .filter(word -> !word.isEmpty())
                                        .toList()))
                        .toList()
                : List.of();
    }

    private List<Row> readRows(String file, List<String> columns) {
        Path path = root.resolve(file);
        if (!source.exists(path)) {
            findings.aboutFile(file, "Dit bestand ontbreekt.");
            return List.of();
        }
        return source.read(path)
                .filter(content -> {
                    boolean good = content.header().equals(columns);
                    if (!good) {
                        findings.addForRow(file, 1, "De kolommen moeten zijn: " + String.join(";", columns) + ".");
                    }
                    return good;
                })
                .map(content -> unique(file, content.rows()))
                .orElse(List.of());
    }

    private List<Row> unique(String file, List<Row> rows) {
        Set<String> seen = new HashSet<>();
        rows.stream()
                .filter(row -> !seen.add(row.id()))
                .forEach(row -> findings.aboutCell(
                        file,
                        row.number(),
                        row.id(),
                        "id",
                        row.id(),
                        row.id().isEmpty()
                                ? "Deze rij heeft geen id."
                                : "Het id \"" + row.id() + "\" staat er twee keer."));
        return rows;
    }
}

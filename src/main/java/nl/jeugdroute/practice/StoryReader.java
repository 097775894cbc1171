// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.Suggestion;
import org.jspecify.annotations.Nullable;

/** Story reader: reads {@code verhalen.csv} of a pack: each row tells one example as a story. */
final class StoryReader {

    private final RuleTable table;
    private final Map<String, Example> examples;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private StoryReader(RuleTable table, Map<String, Example> examples) {
        this.table = table;
        this.examples = examples;
    }

    /** A story with the row it came from. */
    record StoryWithRow(PracticeCasus casus, RuleTable table, Row row) {}

    /** Story read result: stories that could be read, and what is wrong with the others. */
    record StoryReadResult(List<StoryWithRow> stories, List<Finding> findings) {}

    static StoryReadResult read(Snapshot snapshot, String pack) {
        RuleTable table = snapshot.stories(pack);
        if (table.rows().isEmpty()) {
            return new StoryReadResult(List.of(), List.of());
        }
        StoryReader reader = new StoryReader(
                table,
                ExampleReader.of(snapshot, pack).examples().stream()
                        .collect(Collectors.toMap(Example::id, Function.identity(), (one, other) -> one)));
        List<StoryWithRow> stories = table.rows().stream()
                .map(row -> reader.read(pack, row))
                .flatMap(Optional::stream)
                .toList();
        return new StoryReadResult(stories, reader.findings);
    }

    private Optional<StoryWithRow> read(String pack, Row row) {
        int good = findings.size();
        if (row.id().isEmpty() || !ids.add(row.id())) {
            report(row, "id", "Elk verhaal heeft een eigen id, zoals OEF12. Kies een id dat nog niet bestaat.");
        }
        Example example = examples.get(row.cell("voorbeeld"));
        if (example == null) {
            report(
                    row,
                    "voorbeeld",
                    "Voorbeeld " + Suggestion.unknown(row.cell("voorbeeld"), examples.keySet())
                            + " Noem een id uit voorbeelden.csv, of verwijder dit verhaal.");
        }
        Optional<PracticeTheme> theme = PracticeTheme.of(row.cell("thema"));
        if (theme.isEmpty()) {
            report(row, "thema", "Thema " + Suggestion.unknown(row.cell("thema"), PracticeTheme.names()));
        }
        Optional<Difficulty> degree = Difficulty.of(row.cell("moeilijkheid"));
        if (degree.isEmpty()) {
            report(
                    row,
                    "moeilijkheid",
                    "Moeilijkheid " + Suggestion.unknown(row.cell("moeilijkheid"), Difficulty.codes()));
        }
        List.of("titel", "verhaal", "leerpunt").forEach(column -> checkText(row, column));
        if (findings.size() > good || example == null) {
            return Optional.empty();
        }
        return Optional.of(new StoryWithRow(
                new PracticeCasus(
                        row.id(),
                        pack,
                        example.id(),
                        theme.orElseThrow(),
                        degree.orElseThrow(),
                        row.cell("titel"),
                        row.cell("verhaal"),
                        row.cell("leerpunt"),
                        example.casus()),
                table,
                row));
    }

    private void checkText(Row row, String column) {
        if (row.cell(column).isEmpty()) {
            report(row, column, "Hier staat nog niets. Schrijf een " + column + " in gewone woorden.");
        } else if (TypedText.holdsBsn(row.cell(column))) {
            report(
                    row,
                    column,
                    "Hier staat een getal dat op een burgerservicenummer lijkt. Een verhaal is verzonnen. Haal het weg.");
        }
    }

    private void report(Row row, String column, String message) {
        findings.add(new Finding(table.file(), row.number(), row.id(), column, row.cell(column), message));
    }

    /**
     * Findings on a story to rewrite: what it tells otherwise than the rules do now; without an answer the rules no
     * longer advise in it.
     */
    static List<Finding> toRewrite(StoryWithRow story, @Nullable PracticeAnswer answer) {
        if (answer == null) {
            return List.of(rewrite(story, null, "hierover geven de regels nu geen advies"));
        }
        Map<String, String> current =
                Map.of("route", answer.code(), "niveau", answer.niveau(), "beschikking", answer.beschikkingCell());
        List<Finding> findings = new ArrayList<>();
        for (String column : List.of("route", "niveau", "beschikking")) {
            String tells = story.row().cell(column);
            if (!tells.isEmpty() && !tells.equals(current.get(column))) {
                findings.add(rewrite(
                        story,
                        column,
                        "vertelt " + column + " " + tells + ", maar de regels geven " + current.get(column)));
            }
        }
        return findings;
    }

    private static Finding rewrite(StoryWithRow story, @Nullable String column, String what) {
        return new Finding(
                story.table().file(),
                story.row().number(),
                story.row().id(),
                column,
                column == null ? null : story.row().cell(column),
                "Verhaal \"" + story.casus().title() + "\": " + what
                        + ". Herschrijf het verhaal en het leerpunt, en pas daarna deze cel aan.");
    }
}

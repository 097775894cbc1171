// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.reading.RowNameCheck;
import nl.jeugdroute.rules.reading.TableSource;

/**
 * Rule tables: every table of a rules folder as it stands in its file, with the rows of all dates. A compiled rule set
 * holds only the rows of one tijdvak; who edits, downloads or uploads a table needs all of them.
 */
public final class RuleTables {

    private final Map<String, RuleTable> tables = new LinkedHashMap<>();
    private final Map<String, String> packs = new LinkedHashMap<>();
    private final Map<String, ColumnGuide> locators = new LinkedHashMap<>();
    private final List<Finding> findings;

    private RuleTables(Path root, Map<String, TableContent> replacements) {
        Findings found = new Findings();
        RulesFolder folder = new RulesFolderReader(root, replacements, found).read();
        PackReader reader = new PackReader(folder, replacements, found);
        TableSource source = new TableSource(root, replacements, new Findings());
        for (Layer gemeente : folder.gemeenten()) {
            PackContent content = reader.read(gemeente);
            List<RuleTable> all = new ArrayList<>(content.tables());
            for (RuleTable beside : List.of(content.stories(), content.examples())) {
                if (source.exists(root.resolve(beside.file()))) {
                    all.add(beside);
                }
            }
            ColumnGuide locator = ColumnGuide.of(content.tables(), folder.glossary());
            all.forEach(table -> add(table, gemeente.id(), locator));
        }
        ColumnGuide withoutPack = ColumnGuide.of(List.of(), folder.glossary());
        wordTable(source, root, "begrippen", "Begrippen", "Alle woorden: velden, waarden en termen, met hun uitleg.")
                .ifPresent(table -> add(table, "", withoutPack));
        wordTable(source, root, "bronnen", "Bronnen", "De documenten waarop de regels rusten.")
                .ifPresent(table -> add(table, "", withoutPack));
        wordTable(source, root, "bronsecties", "Bronsecties", "Wat er met elke paragraaf van een bron is gedaan.")
                .ifPresent(table -> add(table, "", withoutPack));
        wordTable(source, root, "weigeringen", "Weigeringen", "Hoe een tekst nee kan zeggen. Geen tekst doet dat.")
                .ifPresent(table -> add(table, "", withoutPack));
        if (!found.isFull()) {
            new RowNameCheck(found).check(tables.values());
        }
        this.findings = found.list();
    }

    /** Reads a rules folder, also when something is wrong in it. */
    public static RuleTables read(Path root) {
        return new RuleTables(root, Map.of());
    }

    /** Reads a rules folder as it would be with this table in the place of the file at that path. */
    public static RuleTables read(Path root, String file, TableContent content) {
        return new RuleTables(root, Map.of(file, content));
    }

    /** All tables, national layer first. */
    public List<RuleTable> all() {
        return List.copyOf(tables.values());
    }

    /** The table in the file at this path below the rules folder, such as {@code landelijk/acties.csv}. */
    public Optional<RuleTable> table(String file) {
        return Optional.ofNullable(tables.get(file));
    }

    /** The municipality's pack whose words a table uses; empty for the tables all packs share. */
    public String pack(RuleTable table) {
        return packs.getOrDefault(table.file(), "");
    }

    /** Help for every column of a table, in order. */
    public List<ColumnHelp> columns(RuleTable table) {
        ColumnGuide locator = locators.get(table.file());
        if (locator == null) {
            throw new IllegalArgumentException("no table " + table.file() + " in this rules folder");
        }
        return table.columns().stream().map(column -> locator.of(table, column)).toList();
    }

    /** Everything that is wrong in the folder, ordered by file and row. */
    public List<Finding> findings() {
        return findings;
    }

    private void add(RuleTable table, String pack, ColumnGuide locator) {
        if (tables.putIfAbsent(table.file(), table) == null) {
            packs.put(table.file(), pack);
            locators.put(table.file(), locator);
        }
    }

    private static Optional<RuleTable> wordTable(
            TableSource source, Path root, String name, String title, String hint) {
        String file = name + ".csv";
        return Stream.of(root.resolve(file))
                .filter(source::exists)
                .flatMap(path -> source.read(path).stream())
                .map(content -> new RuleTable(
                        "",
                        name,
                        title,
                        hint,
                        file,
                        RuleTable.ALL_DAYS,
                        content.header().stream()
                                .map(column -> new Column(column, ColumnRole.EIGENSCHAP))
                                .toList(),
                        content.rows()))
                .findFirst();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.InvariantRow;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.TableContent;

/**
 * Table reader: reads a table file of a layer and gives every column its role. Unknown or missing columns are findings.
 */
public final class TableReader {

    private static final List<String> EXAMPLE_COLUMNS = List.of(
            ("id titel thema moeilijkheid peildatum feiten route vorm voorlopig nevenroutes urgentie coordinatie niveau"
                            + " voorzieningen acties ontbrekend open_punten verzoek_ontbreekt pgb regels net_niet bron"
                            + " toelichting")
                    .split(" "));

    private static final List<String> STORY_COLUMNS =
            List.of("id voorbeeld thema moeilijkheid titel verhaal leerpunt route niveau beschikking".split(" "));

    /** Codes that Excel turns into a day when somebody opens the file: MRT1 becomes 1 March. */
    private static final Pattern ONLY_DIGITS = Pattern.compile("[\\d.,]+");

    private static final Pattern LOOKS_LIKE_DATE =
            Pattern.compile("(?i)(jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sept?|okt|oct|nov|dec)-?\\d{1,4}");

    private final TableSource source;
    private final Findings findings;

    public TableReader(TableSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    public Optional<RuleTable> read(Layer layer, TableDeclaration declaration) {
        Path file = layer.folder().resolve(declaration.name() + ".csv");
        String name = source.name(file);
        if (!source.exists(file)) {
            findings.aboutFile(name, "Dit bestand ontbreekt, maar pakket.yaml noemt het wel.");
            return Optional.empty();
        }
        return source.read(file).flatMap(content -> {
            List<Column> columns = DefinitionTable.of(declaration.name())
                    .map(kind -> definitionTable(name, content.header(), kind))
                    .orElseGet(() -> decisionTable(
                            name, content.header(), declaration.name().equals(InvariantReader.TABLE)));
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            RuleTable table = new RuleTable(
                    layer.id(),
                    declaration.name(),
                    declaration.title(),
                    declaration.hint(),
                    name,
                    layer.validity(),
                    columns,
                    content.rows());
            findings.untilFull(table.rows(), row -> checkId(table, row));
            return Optional.of(table);
        });
    }

    private Row checkId(RuleTable table, Row row) {
        String id = row.id();
        if (id.isEmpty()) {
            findings.aboutCell(
                    table,
                    row,
                    "id",
                    "Deze rij heeft geen id. Geef de rij een eigen id, zoals " + RowNameCheck.example(table) + ".");
        } else if (ONLY_DIGITS.matcher(id).matches()) {
            findings.aboutCell(
                    table,
                    row,
                    "id",
                    "Een id met alleen cijfers verandert Excel soms. Zet er een letter voor, zoals "
                            + RowNameCheck.example(table, "A" + id) + ".");
        } else if (LOOKS_LIKE_DATE.matcher(id).matches()) {
            findings.aboutCell(
                    table,
                    row,
                    "id",
                    "Van \"" + id + "\" maakt Excel een datum. Kies een ander id, zoals "
                            + RowNameCheck.example(table, "R-" + id) + ".");
        } else if (!RowNameCheck.isWellFormed(id)) {
            findings.aboutCell(
                    table,
                    row,
                    "id",
                    "Een id begint met een letter en heeft geen spaties, zoals " + RowNameCheck.example(table) + ".");
        }
        return row;
    }

    /** The example cases of a pack; a table without rows when there are none. */
    public RuleTable examples(Layer layer) {
        return besideRules(
                layer, "voorbeelden", "Voorbeelden", "Fictieve casussen met het verwachte advies.", EXAMPLE_COLUMNS);
    }

    /** The stories to practise with; a table without rows when there are none. */
    public RuleTable stories(Layer layer) {
        return besideRules(layer, "verhalen", "Verhalen", "Voorbeelden als verhaal, om mee te oefenen.", STORY_COLUMNS);
    }

    /** A table that stands beside the rules: no row of it concludes anything, so no pakket.yaml announces it. */
    private RuleTable besideRules(Layer layer, String table, String title, String hint, List<String> names) {
        Path file = layer.folder().resolve(table + ".csv");
        String name = source.name(file);
        List<Column> columns =
                names.stream().map(k -> new Column(k, ColumnRole.EIGENSCHAP)).toList();
        List<Row> rows = source.exists(file)
                ? source.read(file)
                        .filter(content -> check(name, content.header(), columns))
                        .map(TableContent::rows)
                        .orElse(List.of())
                : List.of();
        return new RuleTable(layer.id(), table, title, hint, name, layer.validity(), columns, rows);
    }

    private List<Column> definitionTable(String name, List<String> header, DefinitionTable kind) {
        List<Column> expected = new ArrayList<>();
        DefinitionTable.LEADING.forEach(k -> expected.add(new Column(k, ColumnRole.KOP)));
        kind.properties().forEach(k -> expected.add(new Column(k, ColumnRole.EIGENSCHAP)));
        kind.justification().forEach(k -> expected.add(new Column(k, ColumnRole.VERANTWOORDING)));
        return check(name, header, expected) ? expected : List.of();
    }

    private List<Column> decisionTable(String name, List<String> header, boolean invariants) {
        List<Column> columns = new ArrayList<>();
        DefinitionTable.LEADING.forEach(k -> columns.add(new Column(k, ColumnRole.KOP)));
        List<String> justification = new ArrayList<>(List.of("reden"));
        justification.addAll(DefinitionTable.TRAILING);
        List<String> conclusions = Arrays.stream(ConclusionKind.values())
                .map(Column::concluding)
                .filter(k -> !k.isEmpty())
                .toList();
        boolean good = true;
        for (String column : header) {
            if (DefinitionTable.LEADING.contains(column) || justification.contains(column)) {
                continue;
            }
            if (invariants && (column.startsWith(InvariantRow.ALWAYS) || column.startsWith(InvariantRow.NEVER))) {
                columns.add(new Column(column, ColumnRole.BELOFTE));
            } else if (invariants && column.startsWith("dan ")) {
                findings.addForRow(
                        name,
                        1,
                        "Kolom \"" + column + "\": een belofte zegt \"dan altijd\" of \"dan nooit\", en dan een veld.");
                good = false;
            } else if (column.startsWith("dan ")) {
                if (!conclusions.contains(column)) {
                    findings.addForRow(name, 1, "Kolom " + Suggestion.unknown(column, conclusions));
                    good = false;
                }
                columns.add(new Column(column, ColumnRole.CONCLUSIE));
            } else {
                columns.add(new Column(column, ColumnRole.VOORWAARDE));
            }
        }
        justification.forEach(k -> columns.add(new Column(k, ColumnRole.VERANTWOORDING)));
        return check(name, header, columns) && good ? columns : List.of();
    }

    /**
     * Tells what is wrong with a header; whether the rows can still be read, so that their mistakes are told as well.
     */
    private boolean check(String name, List<String> header, List<Column> expected) {
        List<String> names = expected.stream().map(Column::name).toList();
        List<String> missing = names.stream().filter(k -> !header.contains(k)).toList();
        List<String> surplus = header.stream().filter(k -> !names.contains(k)).toList();
        if (!missing.isEmpty()) {
            findings.addForRow(name, 1, "Deze kolommen ontbreken: " + String.join(", ", missing) + ".");
        }
        surplus.forEach(k -> findings.addForRow(name, 1, "Kolom " + Suggestion.unknown(k, names)));
        if (missing.isEmpty() && surplus.isEmpty() && !header.equals(names)) {
            findings.addForRow(
                    name, 1, "De kolommen staan in een andere volgorde. Zet ze zo: " + String.join(";", names) + ".");
        }
        return missing.isEmpty();
    }
}

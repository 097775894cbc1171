// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.impact.ChangedRow;
import nl.jeugdroute.impact.ChangedRow.RowChangeKind;
import nl.jeugdroute.publication.DraftCheck;
import nl.jeugdroute.publication.DraftTable;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.web.publication.DraftTablePage.DraftTablePageCell;
import nl.jeugdroute.web.publication.DraftTablePage.DraftTablePageMessage;
import nl.jeugdroute.web.publication.DraftTablePage.DraftTablePageRow;
import nl.jeugdroute.web.publication.DraftTablePage.DraftTablePageText;
import nl.jeugdroute.web.table.ColumnLayout;
import nl.jeugdroute.web.table.ColumnWording;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageCellPart;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageColumnHeading;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageGroupHeading;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.SourceLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Draft table presenter: makes a table of a draft readable: words for codes, old beside new, every message under its
 * row.
 */
@Component
class DraftTablePresenter {

    /** Columns that get no place of their own, but must show when they change or are wrong. */
    private static final Set<String> SMALL = Set.of(Row.FROM, Row.UNTIL, "bron", "grondslag", "gecontroleerd_op");

    private static final Map<ColumnRole, String> GROUPS = Map.of(
            ColumnRole.VOORWAARDE,
            "als",
            ColumnRole.CONCLUSIE,
            "dan",
            ColumnRole.BELOFTE,
            "dan",
            ColumnRole.EIGENSCHAP,
            "is",
            ColumnRole.KOP,
            "is");
    private static final int TEXT_LENGTH = 40;

    /** Far more than any table of rules has, and a page that a browser still shows at once. */
    private static final int MAX_ROWS = 500;

    private final ColumnWording names;
    private final SourceLinks sources;

    DraftTablePresenter(ColumnWording names, SourceLinks sources) {
        this.names = names;
        this.sources = sources;
    }

    DraftTablePage page(DraftTable table, @Nullable DraftCheck check) {
        List<Finding> findings = check == null
                ? List.of()
                : Stream.concat(check.findings().stream(), check.deviations().stream())
                        .filter(finding -> finding.bestand().equals(table.file()))
                        .toList();
        ColumnLayout layout = ColumnLayout.of(table.columns(), table.rows());
        List<Column> beside = layout.beside();
        Map<String, ChangedRow> changes = new HashMap<>();
        table.changes().forEach(change -> changes.put(change.id(), change));
        Map<String, List<Finding>> perRow = findings.stream()
                .filter(finding -> finding.rij() != null)
                .collect(Collectors.groupingBy(finding -> String.valueOf(finding.rij())));
        List<Row> all = withRemoved(table);
        List<Row> rows = shown(all, perRow.keySet());
        Set<String> untouched = check == null || check.rows() == 0 ? null : Set.copyOf(check.untouched());
        List<DraftTablePageRow> lines = rows.stream()
                .map(row -> line(
                        table,
                        row,
                        layout,
                        changes.get(row.id()),
                        perRow.getOrDefault(row.id(), List.of()),
                        untouched == null ? null : Boolean.valueOf(untouched.contains(row.id()))))
                .toList();
        Set<String> known = rows.stream().map(Row::id).collect(Collectors.toSet());
        return new DraftTablePage(
                table.table(),
                table.title(),
                table.hint(),
                table.file(),
                table.hash(),
                table.changed(),
                table.changedBy(),
                beside.stream()
                        .map(column -> new RuleTablePageColumnHeading(names.name(column), GROUPS.get(column.role())))
                        .toList(),
                beside.stream().anyMatch(column -> column.role() == ColumnRole.VOORWAARDE),
                groups(beside),
                beside.size() + 2,
                lines,
                all.size() - rows.size(),
                findings.stream()
                        .filter(finding -> finding.rij() == null || !known.contains(finding.rij()))
                        .map(finding -> message(table, finding))
                        .toList());
    }

    /** A message with its place in words. */
    DraftTablePageMessage message(DraftTable table, Finding finding) {
        String column = table.columns().stream()
                .filter(candidate -> candidate.name().equals(finding.kolom()))
                .map(names::name)
                .findFirst()
                .orElse(finding.kolom());
        return new DraftTablePageMessage(
                DraftTableAnchors.message(finding),
                DraftTableAnchors.position(finding, column),
                DraftTableAnchors.of(table.columns(), finding),
                finding.melding(),
                finding.rij(),
                finding.kolom(),
                CellSuggestionFinder.buttonFor(finding).orElse(null));
    }

    private static List<Row> withRemoved(DraftTable table) {
        List<Row> rows = new ArrayList<>(table.rows());
        table.changes().stream()
                .filter(change -> change.aard() == RowChangeKind.VERWIJDERD)
                .forEach(gone -> {
                    Map<String, String> cells = new HashMap<>();
                    gone.cellen().forEach(cell -> cells.put(cell.kolom(), cell.nu()));
                    rows.add(new Row(gone.id(), 0, cells));
                });
        rows.sort(Comparator.comparing(Row::id, NaturalOrder.INSTANCE));
        return rows;
    }

    /** No more rows than a page can carry, and of a longer table first those that something is wrong with. */
    private static List<Row> shown(List<Row> all, Set<String> wrong) {
        if (all.size() <= MAX_ROWS) {
            return all;
        }
        Set<Row> chosen = Stream.concat(all.stream().filter(row -> wrong.contains(row.id())), all.stream())
                .distinct()
                .limit(MAX_ROWS)
                .collect(Collectors.toSet());
        return all.stream().filter(chosen::contains).toList();
    }

    private DraftTablePageRow line(
            DraftTable table,
            Row row,
            ColumnLayout layout,
            @Nullable ChangedRow change,
            List<Finding> own,
            @Nullable Boolean uncovered) {
        Map<String, String> old = new HashMap<>();
        if (change != null && change.aard() == RowChangeKind.GEWIJZIGD) {
            change.cellen().forEach(cell -> old.put(cell.kolom(), cell.nu()));
        }
        Stream<Column> below = Stream.concat(
                layout.below().stream().filter(k -> !row.cell(k.name()).isEmpty() || old.containsKey(k.name())),
                table.columns().stream()
                        .filter(k ->
                                !layout.beside().contains(k) && !layout.below().contains(k))
                        .filter(k -> old.containsKey(k.name()) || SMALL.contains(k.name()) && hasError(own, k)));
        return new DraftTablePageRow(
                row.id(),
                DraftTableAnchors.row(row.id()),
                change == null ? "" : change.aard().name().toLowerCase(Locale.ROOT),
                row.cell("grondslag").equals("AANNAME") ? LabelView.ASSUMPTION : null,
                layout.beside().stream()
                        .map(column -> cell(table, row, column, old, own))
                        .toList(),
                below.map(column -> new DraftTablePageText(
                                names.name(column),
                                DraftTableAnchors.cell(table.columns(), row.id(), column.name()),
                                readable(column, row.cell(column.name())),
                                old.containsKey(column.name()) ? readable(column, old.get(column.name())) : null,
                                hasError(own, column)))
                        .toList(),
                sources.links(row.cell("bron")),
                uncovered,
                own.stream().map(finding -> message(table, finding)).toList());
    }

    private DraftTablePageCell cell(
            DraftTable table, Row row, Column column, Map<String, String> old, List<Finding> findings) {
        String text = row.cell(column.name());
        String kind =
                text.isEmpty() ? "leeg" : text.equals("*") ? "vrij" : text.length() > TEXT_LENGTH ? "tekst" : "code";
        return new DraftTablePageCell(
                names.name(column),
                GROUPS.get(column.role()),
                DraftTableAnchors.cell(table.columns(), row.id(), column.name()),
                kind,
                parts(column, text),
                old.containsKey(column.name()) ? parts(column, old.get(column.name())) : List.of(),
                hasError(findings, column));
    }

    private List<RuleTablePageCellPart> parts(Column column, String text) {
        return text.isEmpty() ? List.of(new RuleTablePageCellPart("", "")) : names.parts(column, text);
    }

    private String readable(Column column, String text) {
        return text.isEmpty()
                ? column.name().equals(Row.FROM) || column.name().equals(Row.UNTIL) ? "volgt het pakket" : "leeg"
                : String.join(
                        " ",
                        names.parts(column, text).stream()
                                .map(RuleTablePageCellPart::word)
                                .toList());
    }

    private static boolean hasError(List<Finding> findings, Column column) {
        return findings.stream().anyMatch(finding -> column.name().equals(finding.kolom()));
    }

    private static List<RuleTablePageGroupHeading> groups(List<Column> columns) {
        List<RuleTablePageGroupHeading> groups = new ArrayList<>();
        for (ColumnRole role :
                List.of(ColumnRole.VOORWAARDE, ColumnRole.CONCLUSIE, ColumnRole.BELOFTE, ColumnRole.EIGENSCHAP)) {
            int width = (int)
                    columns.stream().filter(column -> column.role() == role).count();
            if (width > 0) {
                groups.add(new RuleTablePageGroupHeading(
                        role == ColumnRole.VOORWAARDE ? "Als" : GROUPS.get(role).equals("dan") ? "Dan" : "",
                        GROUPS.get(role),
                        width));
            }
        }
        return groups;
    }
}

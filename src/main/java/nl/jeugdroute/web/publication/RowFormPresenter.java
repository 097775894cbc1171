// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jeugdroute.impact.ChangedRow;
import nl.jeugdroute.publication.CellEdit;
import nl.jeugdroute.publication.DraftTable;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.ColumnHelp;
import nl.jeugdroute.rules.ColumnHelp.ColumnHelpChoice;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.web.publication.ColumnInput.ColumnInputKind;
import nl.jeugdroute.web.publication.RowFormView.RowFormCell;
import nl.jeugdroute.web.publication.RowFormView.RowFormConditionMode;
import nl.jeugdroute.web.publication.RowFormView.RowFormGroup;
import nl.jeugdroute.web.publication.RowFormView.RowFormOption;
import nl.jeugdroute.web.table.ColumnWording;
import nl.jeugdroute.web.wording.PageWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Row form presenter: makes the form of a row, with for each column the field that fits it, and reads it back. */
@Component
class RowFormPresenter {

    private final DraftTableColumns locators;
    private final PageWording wording;
    private final ColumnWording names;

    RowFormPresenter(DraftTableColumns locators, PageWording wording, ColumnWording names) {
        this.locators = locators;
        this.wording = wording;
        this.names = names;
    }

    /** Typed input: what was typed before, so that nothing is lost when somebody else was first. */
    record RowFormTypedInput(Map<String, CellInput> perColumn) {}

    RowFormView form(
            String pack, DraftTable table, Row row, List<Finding> findings, @Nullable RowFormTypedInput typed) {
        List<ColumnHelp> columns = locators.columns(pack, table);
        Map<String, RowFormGroup> groups = new LinkedHashMap<>();
        for (int position = 0; position < table.columns().size(); position++) {
            Column column = table.columns().get(position);
            ColumnHelp hint = columns.get(position);
            if (ColumnInput.of(hint, column).kind() == ColumnInputKind.VAST) {
                continue;
            }
            RowFormCell box = box("cel." + position, table, column, hint, row, findings, typed);
            groups.computeIfAbsent(
                            groupName(column), name -> new RowFormGroup(name, groupHint(column), new ArrayList<>()))
                    .cells()
                    .add(box);
        }
        return new RowFormView(table.table(), table.title(), row.id(), table.hash(), order(groups.values().stream()));
    }

    /** The cells whose text differs from what the form showed. */
    List<CellEdit> changes(String pack, DraftTable table, Row row, Function<String, List<String>> form) {
        List<ColumnHelp> columns = locators.columns(pack, table);
        List<CellEdit> changes = new ArrayList<>();
        for (int position = 0; position < table.columns().size(); position++) {
            Column column = table.columns().get(position);
            ColumnInput choice = ColumnInput.of(columns.get(position), column);
            String field = "cel." + position;
            if (choice.kind() == ColumnInputKind.VAST
                    || form.apply(field + ".er").isEmpty()) {
                continue;
            }
            String old = row.cell(column.name());
            String fresh = CellInput.from(form, field).toCell(choice);
            // A form that was not touched must not rewrite a cell that says the same in another order.
            if (!fresh.equals(old) && !fresh.equals(CellInput.from(choice, old).toCell(choice))) {
                changes.add(new CellEdit(row.id(), column.name(), fresh));
            }
        }
        return changes;
    }

    /** Typed input: what the form holds, by column. */
    RowFormTypedInput typed(DraftTable table, Function<String, List<String>> form) {
        Map<String, CellInput> perColumn = new LinkedHashMap<>();
        for (int position = 0; position < table.columns().size(); position++) {
            if (!form.apply("cel." + position + ".er").isEmpty()) {
                perColumn.put(table.columns().get(position).name(), CellInput.from(form, "cel." + position));
            }
        }
        return new RowFormTypedInput(perColumn);
    }

    private RowFormCell box(
            String field,
            DraftTable table,
            Column column,
            ColumnHelp hint,
            Row row,
            List<Finding> findings,
            @Nullable RowFormTypedInput typed) {
        ColumnInput choice = ColumnInput.of(hint, column);
        String cell = row.cell(column.name());
        CellInput current = CellInput.from(choice, cell);
        CellInput input = typed == null ? current : typed.perColumn().getOrDefault(column.name(), current);
        boolean conflicting = typed != null && !input.toCell(choice).equals(current.toCell(choice));
        return new RowFormCell(
                field,
                column.name(),
                names.name(column),
                hint.hint().isEmpty() ? shapeHint(choice.kind()) : hint.hint(),
                choice.kind().name().toLowerCase(Locale.ROOT),
                choice.emptyAllowed() || cell.isEmpty(),
                input,
                CellInput.manners(choice.kind()).stream()
                        .map(manner ->
                                new RowFormConditionMode(manner, mannerName(manner), manner.equals(input.mode())))
                        .toList(),
                options(field, column, choice, input, cell),
                published(table, row, column),
                conflicting ? cell : null,
                findings.stream()
                        .filter(finding ->
                                row.id().equals(finding.rij()) && column.name().equals(finding.kolom()))
                        .map(Finding::melding)
                        .toList());
    }

    private List<RowFormOption> options(String field, Column column, ColumnInput choice, CellInput input, String cell) {
        boolean single = choice.kind() == ColumnInputKind.KEUZE;
        List<String> known = choice.values();
        Stream<String> unknown = single
                ? Stream.of(cell).filter(value -> !value.isEmpty() && !known.contains(value))
                : input.values().stream()
                        .filter(value -> !known.contains(value))
                        .sorted();
        List<ColumnHelpChoice> choices = Stream.concat(
                        choice.choices().stream(),
                        unknown.map(value -> new ColumnHelpChoice(value, value + " (kennen wij niet)")))
                .toList();
        String only = input.values().isEmpty() ? input.text() : String.join("", input.values());
        List<RowFormOption> options = new ArrayList<>();
        for (ColumnHelpChoice option : choices) {
            boolean chosen = single ? option.value().equals(only) : input.has(option.value());
            String name = option.label().equals(option.value()) ? names.value(column, option.value()) : option.label();
            String code = name.equalsIgnoreCase(option.value()) ? "" : option.value();
            options.add(new RowFormOption(field + "-" + options.size(), option.value(), name, code, chosen));
        }
        return options;
    }

    private static @Nullable String published(DraftTable table, Row row, Column column) {
        return table.changes().stream()
                .filter(changed ->
                        changed.id().equals(row.id()) && changed.aard() == ChangedRow.RowChangeKind.GEWIJZIGD)
                .flatMap(changed -> changed.cellen().stream())
                .filter(changed -> changed.kolom().equals(column.name()))
                .map(changed -> changed.nu().isEmpty() ? "leeg" : changed.nu())
                .findFirst()
                .orElse(null);
    }

    private String mannerName(String manner) {
        return wording.text("manier." + manner).orElse(manner);
    }

    private String shapeHint(ColumnInputKind shape) {
        return wording.text("invoer." + shape).orElse("");
    }

    private static String groupName(Column column) {
        return switch (column.role()) {
            case VOORWAARDE -> "Als";
            case CONCLUSIE, BELOFTE -> "Dan";
            case EIGENSCHAP -> "Wat er staat";
            case KOP -> "Geldig";
            case VERANTWOORDING -> "Waarom en waar het staat";
        };
    }

    private static String groupHint(Column column) {
        return switch (column.role()) {
            case VOORWAARDE -> "De rij telt alleen als alles hieronder klopt.";
            case CONCLUSIE -> "Dit volgt als de rij telt.";
            case BELOFTE -> "Dit geldt dan altijd, of nooit, in elke casus.";
            case KOP -> "Op welke dagen de rij telt.";
            default -> "";
        };
    }

    /** Dates last but one: what a row says comes first. */
    private static List<RowFormGroup> order(Stream<RowFormGroup> groups) {
        List<String> order = List.of("Als", "Dan", "Wat er staat", "Waarom en waar het staat", "Geldig");
        return groups.sorted(Comparator.comparingInt(group -> order.indexOf(group.title())))
                .toList();
    }
}

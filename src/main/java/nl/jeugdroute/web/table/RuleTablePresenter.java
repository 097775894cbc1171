// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageCell;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageColumnHeading;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageGroupHeading;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageRow;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageText;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.PageWording;
import nl.jeugdroute.web.wording.RowLocator;
import nl.jeugdroute.web.wording.SourceLinks;
import org.springframework.stereotype.Component;

/**
 * Rule table presenter: makes a rule table readable: words for codes, conditions apart from conclusions, every row with
 * its source.
 */
@Component
public class RuleTablePresenter {

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

    private final SourceLinks sources;
    private final PageWording wording;
    private final ColumnWording names;

    RuleTablePresenter(SourceLinks sources, PageWording wording, ColumnWording names) {
        this.sources = sources;
        this.wording = wording;
        this.names = names;
    }

    /** The page of a table. */
    public RuleTablePage page(RuleTable table, RuleSet rules) {
        ColumnLayout layout = ColumnLayout.of(table.columns(), table.rows());
        List<Column> columns = layout.beside();
        List<Column> below = layout.below();
        return new RuleTablePage(
                table.title(),
                table.hint(),
                wording.layer(table.layer()),
                table.file(),
                DutchTime.tijdvak(rules.reference().tijdvak()),
                columns.stream()
                        .map(column -> new RuleTablePageColumnHeading(names.name(column), GROUPS.get(column.role())))
                        .toList(),
                columns.stream().anyMatch(column -> column.role() == ColumnRole.VOORWAARDE),
                groups(columns),
                table.rows().stream().map(row -> line(row, columns, below)).toList());
    }

    private RuleTablePageRow line(Row row, List<Column> columns, List<Column> below) {
        boolean assumption = row.cell("grondslag").equals("AANNAME");
        String until = row.cell("geldig_tot");
        return new RuleTablePageRow(
                row.id(),
                RowLocator.anchor(row.id()),
                assumption ? LabelView.ASSUMPTION : null,
                columns.stream().map(column -> cell(row, column)).toList(),
                below.stream()
                        .filter(column -> !row.cell(column.name()).isEmpty())
                        .map(column -> new RuleTablePageText(names.name(column), row.cell(column.name())))
                        .toList(),
                sources.links(row.cell("bron")),
                DutchTime.day(row.cell("geldig_van"))
                        + (until.isEmpty() ? " en later" : " tot en met " + DutchTime.day(until)),
                DutchTime.day(row.cell("gecontroleerd_op")));
    }

    private RuleTablePageCell cell(Row row, Column column) {
        String text = row.cell(column.name());
        String kind = text.isEmpty()
                ? "leeg"
                : RuleCellPresenter.isFree(text) ? "vrij" : text.length() > 40 ? "tekst" : "code";
        return new RuleTablePageCell(names.name(column), GROUPS.get(column.role()), kind, names.parts(column, text));
    }

    private static List<RuleTablePageGroupHeading> groups(List<Column> columns) {
        List<RuleTablePageGroupHeading> groups = new ArrayList<>();
        for (ColumnRole role :
                List.of(ColumnRole.VOORWAARDE, ColumnRole.CONCLUSIE, ColumnRole.BELOFTE, ColumnRole.EIGENSCHAP)) {
            int width = (int)
                    columns.stream().filter(column -> column.role() == role).count();
            if (width > 0) {
                String name =
                        role == ColumnRole.VOORWAARDE ? "Als" : GROUPS.get(role).equals("dan") ? "Dan" : "";
                groups.add(new RuleTablePageGroupHeading(name, GROUPS.get(role), width));
            }
        }
        return groups;
    }
}

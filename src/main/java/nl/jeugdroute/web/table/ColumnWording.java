// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.table;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.InvariantRow;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageCellPart;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;

/** Column wording: columns and cells of a rule table in plain words. */
@Component
public class ColumnWording {

    private static final String CONCLUSION = "dan ";

    private final PageWording wording;
    private final RuleCellPresenter cells;

    ColumnWording(PageWording wording) {
        this.wording = wording;
        this.cells = new RuleCellPresenter(wording);
    }

    /** The heading of a column. */
    public String name(Column column) {
        String kind = column.role() == ColumnRole.BELOFTE
                ? column.name().startsWith(InvariantRow.ALWAYS) ? "altijd " : "nooit "
                : "";
        return wording.text("kolom." + column.name()).orElseGet(() -> kind + wording.fact(fact(column)));
    }

    /** One value of a column in words; the code itself where there are none. */
    public String value(Column column, String value) {
        return parts(column, value).stream().map(RuleTablePageCellPart::word).collect(Collectors.joining(" "));
    }

    /** A cell in words; empty cells and sentences stay as they are. */
    public List<RuleTablePageCellPart> parts(Column column, String cell) {
        if (cell.isEmpty()
                || column.role() == ColumnRole.VERANTWOORDING && !column.name().equals("grondslag")) {
            return List.of(new RuleTablePageCellPart(cell, ""));
        }
        return cells.parts(
                fact(column), cell, column.role() != ColumnRole.VOORWAARDE && column.role() != ColumnRole.BELOFTE);
    }

    private static String fact(Column column) {
        if (column.role() == ColumnRole.BELOFTE) {
            return column.name().replaceFirst("^dan (altijd|nooit) ", "");
        }
        return column.name().startsWith(CONCLUSION) ? column.name().substring(CONCLUSION.length()) : column.name();
    }
}

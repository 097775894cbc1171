// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.table;

import java.util.List;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageColumnHeading;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageGroupHeading;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageRow;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * Rule table page: one rule table as people read it.
 *
 * @param columns the columns between the id and the source, in groups: als, dan, and what the row describes
 */
public record RuleTablePage(
        String title,
        String hint,
        String layer,
        String file,
        String tijdvak,
        List<RuleTablePageColumnHeading> columns,
        boolean withGroups,
        List<RuleTablePageGroupHeading> groups,
        List<RuleTablePageRow> rows) {

    /** A column heading; {@code group} is als, dan or is. */
    public record RuleTablePageColumnHeading(String name, String group) {}

    /** A heading over several columns. */
    public record RuleTablePageGroupHeading(String name, String group, int width) {}

    /** A row. */
    public record RuleTablePageRow(
            String id,
            String anchor,
            @Nullable LabelView grondslag,
            List<RuleTablePageCell> cells,
            List<RuleTablePageText> texts,
            List<LinkView> sources,
            String validity,
            String checkedOn) {}

    /** Text: a sentence that stands under the row, with its name. */
    public record RuleTablePageText(String name, String text) {}

    /**
     * A cell.
     *
     * @param kind code for values of the model, tekst for sentences, vrij when it makes no difference, leeg when empty
     */
    public record RuleTablePageCell(String column, String group, String kind, List<RuleTablePageCellPart> parts) {}

    /** Cell part: a piece of a cell: the word, with its code when that says something else. */
    public record RuleTablePageCellPart(String word, String code) {}
}

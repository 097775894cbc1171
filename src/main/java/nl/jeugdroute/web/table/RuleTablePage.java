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
 * @param kolommen the columns between the id and the source, in groups: als, dan, and what the row describes
 */
public record RuleTablePage(
        String titel,
        String uitleg,
        String laag,
        String bestand,
        String tijdvak,
        List<RuleTablePageColumnHeading> kolommen,
        boolean metGroepen,
        List<RuleTablePageGroupHeading> groepen,
        List<RuleTablePageRow> rijen) {

    /** A column heading; {@code groep} is als, dan or is. */
    public record RuleTablePageColumnHeading(String naam, String groep) {}

    /** A heading over several columns. */
    public record RuleTablePageGroupHeading(String naam, String groep, int breedte) {}

    /** A row. */
    public record RuleTablePageRow(
            String id,
            String anker,
            @Nullable LabelView grondslag,
            List<RuleTablePageCell> cellen,
            List<RuleTablePageText> teksten,
            List<LinkView> bronnen,
            String geldig,
            String gecontroleerd) {}

    /** Text: a sentence that stands under the row, with its name. */
    public record RuleTablePageText(String naam, String tekst) {}

    /**
     * A cell.
     *
     * @param soort code for values of the model, tekst for sentences, vrij when it makes no difference, leeg when empty
     */
    public record RuleTablePageCell(String kolom, String groep, String soort, List<RuleTablePageCellPart> delen) {}

    /** Cell part: a piece of a cell: the word, with its code when that says something else. */
    public record RuleTablePageCellPart(String woord, String code) {}
}

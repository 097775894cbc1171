// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.model;

import java.util.List;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnHitPolicy;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnInputColumn;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnTableRow;

/** DMN decision table, with FEEL in its cells. */
public record DmnDecisionTable(
        DmnHitPolicy hitPolicy, List<DmnInputColumn> input, List<DmnComponent> output, List<DmnTableRow> rows)
        implements DmnLogic {

    public DmnDecisionTable {
        input = List.copyOf(input);
        output = List.copyOf(output);
        rows = List.copyOf(rows);
    }

    /** DMN hit policy: what happens with all the rows that hold. */
    public enum DmnHitPolicy {
        /** All of them count and their order means nothing. */
        ALL,
        /** All of them count, in the order of the table. */
        IN_ORDER,
        /** Their values are added up. */
        SUM
    }

    /** A column that is tested; {@code title} is the name people know. */
    public record DmnInputColumn(String title, String feel, String type) {}

    /**
     * A row of the table.
     *
     * @param id the row or rows of the rules it comes from
     * @param reden why, in plain Dutch
     * @param source where it comes from
     */
    public record DmnTableRow(List<String> conditions, List<String> outcomes, String id, String reden, String source) {

        /** The id of a row that only the model needs. */
        public static final String FROM_MODEL = "-";

        public DmnTableRow {
            conditions = List.copyOf(conditions);
            outcomes = List.copyOf(outcomes);
        }
    }
}

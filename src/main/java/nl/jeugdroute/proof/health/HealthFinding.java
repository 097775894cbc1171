// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.health;

import java.util.List;
import nl.jeugdroute.logic.MinimalCasus;
import org.jspecify.annotations.Nullable;

/**
 * Health finding: something about the rows of a pack that is not right or not wise.
 *
 * @param rows ids of the rows it is about; empty for a gap
 * @param layer the layer of the first row or of the table
 * @param table the table, below the rules folder
 * @param rowNumber the first row, or 0 for the table as a whole
 * @param casus an example, when there is one
 * @param text what it is, in plain Dutch
 */
public record HealthFinding(
        RuleDefect defect,
        List<String> rows,
        String layer,
        String table,
        int rowNumber,
        @Nullable MinimalCasus casus,
        String text) {

    public HealthFinding {
        rows = List.copyOf(rows);
    }
}

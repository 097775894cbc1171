// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unmet condition: a condition of a row that this case does not meet.
 *
 * @param fact the field
 * @param current what it is in this case
 * @param asks what the row asks, in the cell grammar
 * @param voorziening the provision it is about, or null for the case as a whole
 * @param veiligheid whether the field is a fact about safety
 * @param via for what follows from other rows: rows that would make it so, or, where {@code mustLapse}, the rows
 *     that now stand in the way
 * @param mustLapse whether the rows in {@code via} should not apply
 */
public record UnmetCondition(
        String fact,
        String current,
        String asks,
        @Nullable String voorziening,
        boolean veiligheid,
        List<RowExplanation> via,
        boolean mustLapse) {

    public UnmetCondition {
        via = List.copyOf(via);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Row explanation: how far a row is from applying to this case.
 *
 * @param row id of the row
 * @param layer the layer it belongs to
 * @param table name of its table
 * @param reden why the row is there
 * @param source its most important source
 * @param voorziening the provision it would speak about, or null for the case as a whole
 * @param distance number of conditions on facts that fail, those of rows underneath included
 * @param unmet the conditions that fail
 */
public record RowExplanation(
        String row,
        String layer,
        String table,
        String reden,
        String source,
        @Nullable String voorziening,
        int distance,
        List<UnmetCondition> unmet) {

    public RowExplanation {
        unmet = List.copyOf(unmet);
    }
}

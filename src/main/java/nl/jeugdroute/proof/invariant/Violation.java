// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.List;
import nl.jeugdroute.logic.MinimalCasus;
import org.jspecify.annotations.Nullable;

/**
 * Violation: an invariant that is broken, with the smallest counterexample.
 *
 * @param invariant id of the invariant, such as {@code INV2}
 * @param table where the invariant stands, below the rules folder
 * @param rowNumber its row there, or 0 when it holds for every pack and stands in no table
 * @param text the invariant in plain Dutch
 * @param casus the smallest counterexample, or null when no case is needed to see it
 * @param explanation what goes wrong in it, in plain Dutch
 * @param rows ids of the rows that fire in it
 */
public record Violation(
        String invariant,
        String table,
        int rowNumber,
        String text,
        @Nullable MinimalCasus casus,
        String explanation,
        List<String> rows) {

    public Violation {
        rows = List.copyOf(rows);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Example proposal: a case somebody offers as an example.
 *
 * @param role the role of the one who offers it
 * @param cells the row for the examples table, by name of column
 * @param handledAt when the policy officer was done with it, or null
 */
public record ExampleProposal(
        UUID id,
        String pack,
        Instant suggestedAt,
        String role,
        String title,
        Map<String, String> cells,
        @Nullable Instant handledAt) {

    public ExampleProposal {
        cells = Map.copyOf(cells);
    }
}

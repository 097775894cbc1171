// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case somebody offers as an example.
 *
 * @param rol the role of the one who offers it
 * @param cellen the row for the examples table, by name of column
 * @param afgehandeldOp when the policy officer was done with it, or null
 */
public record Voorbeeldvoorstel(
        UUID id,
        String pakket,
        Instant voorgesteldOp,
        String rol,
        String titel,
        Map<String, String> cellen,
        @Nullable Instant afgehandeldOp) {

    public Voorbeeldvoorstel {
        cellen = Map.copyOf(cellen);
    }
}

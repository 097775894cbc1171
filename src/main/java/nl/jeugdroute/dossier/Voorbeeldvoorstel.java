// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case somebody offers as an example.
 *
 * @param rol the role of the one who offers it
 * @param cellen the row for the examples table, in the order of its columns
 * @param afgehandeldOp when the policy officer was done with it, or null
 */
public record Voorbeeldvoorstel(
        UUID id,
        String pakket,
        Instant voorgesteldOp,
        String rol,
        String titel,
        List<String> cellen,
        @Nullable Instant afgehandeldOp) {

    public Voorbeeldvoorstel {
        cellen = List.copyOf(cellen);
    }
}

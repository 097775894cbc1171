// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.util.List;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import org.jspecify.annotations.Nullable;

/**
 * A promise that is broken, with the smallest case that shows it.
 *
 * @param belofte id of the promise, such as {@code INV2}
 * @param tabel where the promise stands, below the rules folder
 * @param rijnummer its row there, or 0 when it holds for every pack and stands in no table
 * @param tekst the promise in plain Dutch
 * @param casus the smallest counter-example, or null when no case is needed to see it
 * @param uitleg what goes wrong in it, in plain Dutch
 * @param rijen ids of the rows that fire in it
 */
public record Schending(
        String belofte,
        String tabel,
        int rijnummer,
        String tekst,
        @Nullable Casusbeeld casus,
        String uitleg,
        List<String> rijen) {

    public Schending {
        rijen = List.copyOf(rijen);
    }
}

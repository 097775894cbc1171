// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

import java.util.List;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import org.jspecify.annotations.Nullable;

/**
 * Something about the rows of a pack that is not right or not wise.
 *
 * @param rijen ids of the rows it is about; empty for a gap
 * @param laag the layer of the first row or of the table
 * @param tabel the table, below the rules folder
 * @param rijnummer the first row, or 0 for the table as a whole
 * @param casus an example, when there is one
 * @param tekst what it is, in plain Dutch
 */
public record Gezondheidsbevinding(
        Kwaal kwaal,
        List<String> rijen,
        String laag,
        String tabel,
        int rijnummer,
        @Nullable Casusbeeld casus,
        String tekst) {

    public Gezondheidsbevinding {
        rijen = List.copyOf(rijen);
    }
}

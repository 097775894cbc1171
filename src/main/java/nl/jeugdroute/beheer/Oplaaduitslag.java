// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.util.List;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * What became of an uploaded table.
 *
 * @param tabel the table in the concept now, or null when the file could not be used and nothing was changed
 * @param bevindingen why the file could not be used; empty when it was taken
 */
public record Oplaaduitslag(@Nullable Concepttabel tabel, List<Bevinding> bevindingen) {

    public Oplaaduitslag {
        bevindingen = List.copyOf(bevindingen);
    }
}

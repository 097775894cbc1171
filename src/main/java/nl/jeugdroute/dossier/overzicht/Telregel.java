// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.overzicht;

import java.util.List;

/** A count of one group, or of small groups taken together. */
public record Telregel(List<String> groepen, Aantal aantal) {

    public Telregel {
        groepen = List.copyOf(groepen);
    }
}

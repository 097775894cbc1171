// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.model;

import java.util.List;

/** A table that is asked once for each provision (in DMN: a business knowledge model). */
public record Kennis(String naam, String titel, String type, List<Onderdeel> gegevens, Beslistabel tabel) {

    public Kennis {
        gegevens = List.copyOf(gegevens);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.tabel;

import java.util.List;
import nl.jeugdroute.regels.tabel.Kolom.Rol;

/**
 * A rule table as people read it.
 *
 * @param laag id of the layer it belongs to, such as {@code landelijk} or {@code noordoostpolder}
 * @param naam short name, the file name without {@code .csv}
 * @param titel heading for people
 * @param uitleg what the table is for, in one or two sentences
 * @param bestand path relative to the rules folder
 */
public record Tabel(
        String laag, String naam, String titel, String uitleg, String bestand, List<Kolom> kolommen, List<Rij> rijen) {

    public Tabel {
        kolommen = List.copyOf(kolommen);
        rijen = List.copyOf(rijen);
    }

    /** The columns with this role, in file order. */
    public List<Kolom> kolommen(Rol rol) {
        return kolommen.stream().filter(kolom -> kolom.rol() == rol).toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.util.List;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.vergelijking.Gewijzigderij;
import org.jspecify.annotations.Nullable;

/**
 * One table as it stands in a concept; as published when the concept does not change it.
 *
 * @param hash give it back with a change: when somebody else was first, the change is refused
 * @param gewijzigd whether the concept changes it
 * @param wijzigingen the rows that differ from the published table the concept took
 * @param gewijzigdDoor who changed it last in this concept, or null
 */
public record Concepttabel(
        String tabel,
        String titel,
        String uitleg,
        String bestand,
        String hash,
        List<Kolom> kolommen,
        List<Rij> rijen,
        boolean gewijzigd,
        List<Gewijzigderij> wijzigingen,
        @Nullable String gewijzigdDoor) {

    public Concepttabel {
        kolommen = List.copyOf(kolommen);
        rijen = List.copyOf(rijen);
        wijzigingen = List.copyOf(wijzigingen);
    }
}

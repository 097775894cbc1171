// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Tijdvak;

/**
 * A layer of rules: the national one, a region's, or a municipality's own.
 *
 * @param lagen ids of the layers below it, lowest first
 * @param eigenBronnen ids of the documents in which this layer set down its own policy
 * @param voorbehoud sentences that belong in every advies of this pack
 */
public record Laag(
        String id,
        String naam,
        String toelichting,
        Setstatus status,
        Tijdvak geldigheid,
        List<String> lagen,
        List<String> eigenBronnen,
        List<String> voorbehoud,
        List<Tabelopgave> tabellen,
        Path map) {

    public Laag {
        lagen = List.copyOf(lagen);
        eigenBronnen = List.copyOf(eigenBronnen);
        voorbehoud = List.copyOf(voorbehoud);
        tabellen = List.copyOf(tabellen);
    }

    /** The same layer with other sentences that belong in every advies. */
    Laag met(List<String> anderVoorbehoud) {
        return new Laag(id, naam, toelichting, status, geldigheid, lagen, eigenBronnen, anderVoorbehoud, tabellen, map);
    }

    /** Whether this layer is in force on every day on which the other one is. */
    boolean dekt(Laag ander) {
        LocalDate einde = ander.geldigheid().tot();
        return geldigheid.bevat(ander.geldigheid().van())
                && (einde == null ? geldigheid.tot() == null : geldigheid.bevat(einde));
    }
}

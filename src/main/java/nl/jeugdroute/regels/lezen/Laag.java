// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.nio.file.Path;
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
}

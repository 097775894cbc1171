// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.rijen;

import java.util.List;
import nl.jeugdroute.redenering.Veldenlijst;
import nl.jeugdroute.regels.tabel.Tabel;

/**
 * All rows of a pack and its layers, of every date.
 *
 * @param voorbeelden the example cases of the pack; a table without rows when it has none
 * @param verhalen the stories to practise with; a table without rows when it has none
 */
public record Pakketinhoud(
        Veldenlijst velden,
        List<Tabel> tabellen,
        List<Beslisrij> beslisrijen,
        List<Definitierij> definities,
        Toezeggingen toezeggingen,
        Tabel voorbeelden,
        Tabel verhalen) {

    public Pakketinhoud {
        tabellen = List.copyOf(tabellen);
        beslisrijen = List.copyOf(beslisrijen);
        definities = List.copyOf(definities);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.rijen;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a pack vouches for, besides what its rows conclude. It draws no conclusion; it is proven before rules go live.
 *
 * @param beloften what always or never holds
 * @param volledig tables that have an answer to every case
 * @param eigenBronnen titles of the documents in which the pack and its region set down policy of their own
 */
public record Toezeggingen(List<Belofterij> beloften, List<Volledigheid> volledig, Set<String> eigenBronnen) {

    public Toezeggingen {
        beloften = List.copyOf(beloften);
        volledig = List.copyOf(volledig);
        eigenBronnen = Set.copyOf(eigenBronnen);
    }

    /** Those in force on a day. */
    public Toezeggingen op(LocalDate dag) {
        return new Toezeggingen(
                beloften.stream().filter(rij -> rij.geldig().bevat(dag)).toList(), volledig, eigenBronnen);
    }
}

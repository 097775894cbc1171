// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import nl.jeugdroute.web.beheer.Impactpagina.Kant;

/**
 * What a change does over every combination of facts.
 *
 * @param lichter whether something becomes lighter in any case
 * @param vakken one for each two rule sets that were held against each other
 */
record Domeinblok(boolean lichter, List<Vak> vakken) {

    /**
     * A period.
     *
     * @param periode its days, empty when there is only one
     * @param zin how much changes, in one sentence
     */
    record Vak(String periode, String zin, List<Tabel> tabellen) {}

    /**
     * A part of the advies that changes.
     *
     * @param meer how many groups the page leaves out
     */
    record Tabel(String titel, String zin, List<Regel> regels, int meer) {}

    /**
     * Cases that make the same move.
     *
     * @param onderwerp the provision it is about, or empty
     * @param richting in words; {@code lichter} asks for attention
     * @param samen what can be said of them as a whole, or empty
     * @param kenmerken what tells these cases apart, most telling first
     * @param vanNu share of the cases with this outcome now, or empty
     * @param deel share of all counted cases
     * @param voorwaarden everything these cases have in common
     */
    record Regel(
            String onderwerp,
            String van,
            String naar,
            String richting,
            boolean lichter,
            String samen,
            List<Kenmerkregel> kenmerken,
            String vanNu,
            String deel,
            List<Kenmerkregel> voorwaarden,
            Voorbeeld voorbeeld) {}

    /** A fact with what it is in all cases of the group. */
    record Kenmerkregel(String naam, String waarden) {}

    /** The smallest case of a group, as Drools evaluates it. */
    record Voorbeeld(List<String> feiten, Kant nu, Kant straks, List<String> rijen) {}
}

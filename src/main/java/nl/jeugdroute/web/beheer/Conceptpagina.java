// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import nl.jeugdroute.web.woorden.Statusbalk;

/**
 * The page of a concept.
 *
 * @param mag whether this account may change it
 * @param landelijk tables that are locked, with the reason on the page
 */
record Conceptpagina(
        Conceptregel concept,
        Statusbalk balk,
        Voortgang voortgang,
        Samenvatting samenvatting,
        boolean mag,
        List<Tabelregel> tabellen,
        List<Slottabel> landelijk,
        Besluitvak besluit,
        String hash) {

    /** A table that can be changed. */
    record Tabelregel(
            String naam, String titel, String uitleg, int rijen, int gewijzigd, int fouten, boolean verouderd) {}

    /** A table that is locked. */
    record Slottabel(String titel, String uitleg, String adres) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.overzicht;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often people decided otherwise than a row advised.
 *
 * @param laag id of the pack or layer the row belongs to
 * @param regel id of the row
 * @param besluiten decisions on adviezen whose main route this row concluded; never fewer than ten
 * @param procent share that deviated, or null where the count is not told
 * @param richting which way most went
 * @param naar the routes chosen instead; empty when too few to split
 * @param redenen codes of the reasons given; empty when too few to split
 */
public record Regelafwijking(
        String laag,
        String regel,
        Aantal besluiten,
        Aantal afgeweken,
        @Nullable Integer procent,
        Richting richting,
        List<Telregel> naar,
        List<Telregel> redenen) {

    /** Where deviations go. */
    public enum Richting {
        /** Too few to tell. */
        ONBEKEND,
        VOORAL_ZWAARDER,
        VOORAL_LICHTER,
        BEIDE_KANTEN
    }

    public Regelafwijking {
        naar = List.copyOf(naar);
        redenen = List.copyOf(redenen);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.List;
import nl.jeugdroute.web.woorden.Koppeling;
import org.jspecify.annotations.Nullable;

/**
 * One row of the rules that applied, as people know it from the tables.
 *
 * @param laag the layer it belongs to, in words
 * @param tabel heading of its table
 * @param voorwaarden what the row asked and what the case says; empty for a row without conditions
 * @param conclusies everything it concluded
 * @param adres where the row can be read, or null
 */
record Rijblad(
        String regel,
        String laag,
        String tabel,
        List<Voorwaarde> voorwaarden,
        List<Conclusie> conclusies,
        String tekst,
        Koppeling bron,
        @Nullable String adres) {

    /** A condition that held; {@code feit} is empty where the case as a whole does not tell it. */
    record Voorwaarde(String veld, String vraagt, String feit) {}

    /** A conclusion: its kind and what it says. */
    record Conclusie(String soort, String waarde) {}
}

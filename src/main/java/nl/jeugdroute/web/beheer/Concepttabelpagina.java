// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import nl.jeugdroute.web.regels.Tabelpagina.Deel;
import nl.jeugdroute.web.regels.Tabelpagina.Groepskop;
import nl.jeugdroute.web.regels.Tabelpagina.Kolomkop;
import nl.jeugdroute.web.woorden.Koppeling;
import nl.jeugdroute.web.woorden.Label;
import org.jspecify.annotations.Nullable;

/**
 * A table in a concept as people read it, with what changed and what is wrong.
 *
 * @param breedte how many columns the page shows
 * @param losse findings about the whole table
 */
record Concepttabelpagina(
        String naam,
        String titel,
        String uitleg,
        String bestand,
        String hash,
        boolean gewijzigd,
        @Nullable String gewijzigdDoor,
        List<Kolomkop> kolommen,
        boolean metGroepen,
        List<Groepskop> groepen,
        int breedte,
        List<Rijregel> rijen,
        List<Melding> losse) {

    /**
     * A row with the messages under it.
     *
     * @param aard empty, nieuw, gewijzigd or verwijderd
     * @param ongedekt whether no example touches it; null when that is not known
     */
    record Rijregel(
            String id,
            String anker,
            String aard,
            @Nullable Label grondslag,
            List<Cel> cellen,
            List<Tekst> teksten,
            List<Koppeling> bronnen,
            @Nullable Boolean ongedekt,
            List<Melding> meldingen) {}

    /**
     * A cell.
     *
     * @param oud what is live, empty when the cell did not change
     */
    record Cel(String kolom, String groep, String anker, String soort, List<Deel> delen, List<Deel> oud, boolean fout) {

        /** Whether the cell differs from what is live. */
        public boolean gewijzigd() {
            return !oud.isEmpty();
        }
    }

    /** A text that stands under the row; {@code oud} is null when it did not change. */
    record Tekst(
            String naam,
            String anker,
            String tekst,
            @Nullable String oud,
            boolean fout) {}

    /**
     * What is wrong: where, what we saw and what is allowed.
     *
     * @param plaats in words: "Rij P17, kolom Leeftijd"
     * @param anker the cell, the row, or empty
     * @param suggestie the new text of the cell, or null
     */
    record Melding(
            String id,
            String plaats,
            String anker,
            String tekst,
            @Nullable String rij,
            @Nullable String kolom,
            @Nullable String suggestie) {}
}

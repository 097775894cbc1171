// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.regels;

import java.util.List;
import nl.jeugdroute.web.woorden.Koppeling;
import nl.jeugdroute.web.woorden.Label;
import org.jspecify.annotations.Nullable;

/**
 * One rule table as people read it.
 *
 * @param kolommen the columns between the id and the source, in groups: als, dan, and what the row describes
 */
public record Tabelpagina(
        String titel,
        String uitleg,
        String laag,
        String bestand,
        String tijdvak,
        List<Kolomkop> kolommen,
        boolean metGroepen,
        List<Groepskop> groepen,
        List<Rijregel> rijen) {

    /** A column heading; {@code groep} is als, dan or is. */
    public record Kolomkop(String naam, String groep) {}

    /** A heading over several columns. */
    public record Groepskop(String naam, String groep, int breedte) {}

    /** A row. */
    public record Rijregel(
            String id,
            String anker,
            @Nullable Label grondslag,
            List<Cel> cellen,
            List<Tekst> teksten,
            List<Koppeling> bronnen,
            String geldig,
            String gecontroleerd) {}

    /** A sentence that stands under the row, with its name. */
    public record Tekst(String naam, String tekst) {}

    /**
     * A cell.
     *
     * @param soort code for values of the model, tekst for sentences, vrij when it makes no difference, leeg when empty
     */
    public record Cel(String kolom, String groep, String soort, List<Deel> delen) {}

    /** A piece of a cell: the word, with its code when that says something else. */
    public record Deel(String woord, String code) {}
}

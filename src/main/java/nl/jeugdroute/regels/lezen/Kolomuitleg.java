// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.List;

/**
 * What a column of a table is for and what may stand in it, for whoever fills it in.
 *
 * @param keuzes the values to offer; other cells are allowed unless the kind is {@link Celsoort#CODE}
 */
public record Kolomuitleg(String naam, String label, String uitleg, Celsoort soort, List<Keuze> keuzes) {

    public Kolomuitleg {
        keuzes = List.copyOf(keuzes);
    }

    /** The kinds of cell. */
    public enum Celsoort {
        TEKST,
        DATUM,
        /** One code of a closed list, or nothing. */
        CODE,
        /** Codes of a closed list with a bar between them, or nothing. */
        CODES,
        /** A condition on a field with a closed list of values. */
        VOORWAARDE,
        /** A condition on a field with any number of values. */
        VOORWAARDE_LIJST,
        /** A condition on a number. */
        VOORWAARDE_GETAL
    }

    /** A value to offer, with its name for people. */
    public record Keuze(String waarde, String label) {}
}

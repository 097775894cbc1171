// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.kolom;

import java.util.List;

/**
 * What may stand in the cells of a column.
 *
 * @param waarden the values to choose from, in the order people expect; empty where there is nothing to choose
 * @param leegMag whether a cell may be empty
 */
public record Kolomkeuze(Vorm vorm, List<String> waarden, boolean leegMag) {

    /** How a cell is filled in. */
    public enum Vorm {
        /** The id of a row: fixed once it is there. */
        VAST,
        DAG,
        /** A few words or a number. */
        TEKST,
        /** A sentence or more. */
        ZIN,
        /** One of the values. */
        KEUZE,
        /** Any number of the values, with bars between them. */
        KEUZES,
        /** A condition on a fact that has one value. */
        VOORWAARDE_KEUZE,
        /** A condition on a fact that is a list. */
        VOORWAARDE_LIJST,
        /** A condition on a number. */
        VOORWAARDE_GETAL,
        /** All ages, or from one age to another. */
        LEEFTIJDEN
    }

    public Kolomkeuze {
        waarden = List.copyOf(waarden);
    }
}

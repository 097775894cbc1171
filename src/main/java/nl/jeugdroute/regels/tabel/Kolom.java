// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.tabel;

/** A column of a rule table: its name in the file and what it does. */
public record Kolom(String naam, Rol rol) {

    /** What a column does. */
    public enum Rol {
        /** id and dates. */
        KOP,
        /** A condition: the row counts only when it holds. */
        VOORWAARDE,
        /** What the row concludes. */
        CONCLUSIE,
        /** What a promise says must always hold, or never. */
        BELOFTE,
        /** A property of the thing the row describes. */
        EIGENSCHAP,
        /** Reason, source, checks and remarks. */
        VERANTWOORDING
    }
}

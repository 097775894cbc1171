// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.Locale;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.rules.Column.ColumnRole;

/** A column of a rule table: its name in the file and what it does. */
public record Column(String name, ColumnRole role) {

    /** Name of the column in which rows draw conclusions of this kind; empty when no row may. */
    public static String concluding(ConclusionKind kind) {
        return switch (kind) {
            case NIVEAU, PARAMETER -> "";
            default -> "dan " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** Role: what a column does. */
    public enum ColumnRole {
        /** id and dates. */
        KOP,
        /** A condition: the row counts only when it holds. */
        VOORWAARDE,
        /** Conclusion of the row. */
        CONCLUSIE,
        /** Invariant: what it says must always hold, or never. */
        BELOFTE,
        /** A property of the thing the row describes. */
        EIGENSCHAP,
        /** Reason, source, checks and remarks. */
        VERANTWOORDING
    }
}

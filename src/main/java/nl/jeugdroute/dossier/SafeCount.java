// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import nl.jeugdroute.dossier.SafeCount.SafeCountKind;

/**
 * A count that is safe to show.
 *
 * @param value the count; 0 when it is not told
 */
public record SafeCount(SafeCountKind kind, long value) {

    /** Smaller counts are never told. */
    public static final int SMALLEST = 5;

    /** Kind: how much is told. */
    public enum SafeCountKind {
        /** The count itself. */
        EXACT,
        /** Fewer than {@link #SMALLEST}, perhaps none. */
        SMALL,
        /** So nearly all that the rest would be small. */
        NEARLY_ALL
    }

    /** A count of which no rest is shown. */
    public static SafeCount of(long value) {
        return value < SMALLEST ? new SafeCount(SafeCountKind.SMALL, 0) : new SafeCount(SafeCountKind.EXACT, value);
    }

    /** A count beside the whole it is a part of. */
    public static SafeCount of(long value, long whole) {
        long rest = whole - value;
        return value >= SMALLEST && rest > 0 && rest < SMALLEST
                ? new SafeCount(SafeCountKind.NEARLY_ALL, 0)
                : of(value);
    }

    /** Whether the count itself is told. */
    public boolean isNumber() {
        return kind == SafeCountKind.EXACT;
    }

    /** As it stands in a table. */
    public String text() {
        return switch (kind) {
            case EXACT -> String.valueOf(value);
            case SMALL -> "< " + SMALLEST;
            case NEARLY_ALL -> "bijna alle";
        };
    }
}

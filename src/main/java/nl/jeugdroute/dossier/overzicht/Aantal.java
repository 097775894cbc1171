// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.overzicht;

/**
 * A count that is safe to show.
 *
 * @param waarde the count; 0 when it is not told
 */
public record Aantal(Soort soort, long waarde) {

    /** Smaller counts are never told. */
    public static final int KLEINSTE = 5;

    /** How much is told. */
    public enum Soort {
        /** The count itself. */
        GETAL,
        /** Fewer than {@link #KLEINSTE}, perhaps none. */
        KLEIN,
        /** So nearly all that the rest would be small. */
        BIJNA_ALLE
    }

    /** A count of which no rest is shown. */
    static Aantal van(long waarde) {
        return waarde < KLEINSTE ? new Aantal(Soort.KLEIN, 0) : new Aantal(Soort.GETAL, waarde);
    }

    /** A count beside the whole it is a part of. */
    static Aantal van(long waarde, long geheel) {
        long rest = geheel - waarde;
        return waarde >= KLEINSTE && rest > 0 && rest < KLEINSTE ? new Aantal(Soort.BIJNA_ALLE, 0) : van(waarde);
    }

    /** Whether the count itself is told. */
    public boolean getal() {
        return soort == Soort.GETAL;
    }

    /** As it stands in a table. */
    public String tekst() {
        return switch (soort) {
            case GETAL -> String.valueOf(waarde);
            case KLEIN -> "< " + KLEINSTE;
            case BIJNA_ALLE -> "bijna alle";
        };
    }
}

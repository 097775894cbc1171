// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

/** What can be the matter with the rows of a pack. */
public enum Kwaal {
    /** Two rows say different things about the same: no advies can come of it. */
    TEGENSPRAAK(true),
    /** A case about which a complete table says nothing. */
    GAT(true),
    /** A promise that no case meets, or that fights another promise. */
    BELOFTE(true),
    /** A row that fires in no case at all. */
    ONBEREIKBAAR(false),
    /** A row that fires, but never concludes anything others do not conclude as well. */
    ZONDER_EFFECT(false),
    /** Two rows that fire in the same cases and conclude the same. */
    DUBBEL(false);

    private final boolean blokkeert;

    Kwaal(boolean blokkeert) {
        this.blokkeert = blokkeert;
    }

    /** Whether rules with it can go live; the others can, with a recorded reason. */
    public boolean blokkeert() {
        return blokkeert;
    }
}

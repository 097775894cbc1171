// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

/** What can be the matter with the rows of a pack. */
public enum Kwaal {
    /** Two rows say different things about the same: no advies can come of it. */
    TEGENSPRAAK("Rijen spreken elkaar tegen", true),
    /** A case about which a complete table says nothing. */
    GAT("Er ontbreekt een rij", true),
    /** A promise that no case meets, or that fights another promise. */
    BELOFTE("Een belofte klopt niet", true),
    /** A row that fires in no case at all. */
    ONBEREIKBAAR("Een rij die nooit geldt", false),
    /** A row that fires, but never concludes anything others do not conclude as well. */
    ZONDER_EFFECT("Een rij zonder gevolg", false),
    /** Two rows that fire in the same cases and conclude the same. */
    DUBBEL("Een rij die er twee keer staat", false);

    private final String naam;
    private final boolean blokkeert;

    Kwaal(String naam, boolean blokkeert) {
        this.naam = naam;
        this.blokkeert = blokkeert;
    }

    /** What it is, in a few words. */
    public String naam() {
        return naam;
    }

    /** Whether rules with it can go live; the others can, with a recorded reason. */
    public boolean blokkeert() {
        return blokkeert;
    }
}

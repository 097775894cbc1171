// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.health;

/** Rule defect: what can be the matter with the rows of a pack. */
public enum RuleDefect {
    /** Two rows say different things about the same: no advies can come of it. */
    CONTRADICTION("Rijen spreken elkaar tegen", true),
    /** A case about which a complete table says nothing. */
    GAP("Er ontbreekt een rij", true),
    /** An invariant that no case meets, or that fights another invariant. */
    INVARIANT("Een belofte klopt niet", true),
    /** A row that fires in no case at all. */
    UNREACHABLE("Een rij die nooit geldt", false),
    /** A row that fires, but never concludes anything others do not conclude as well. */
    NO_EFFECT("Een rij zonder gevolg", false),
    /** Two rows that fire in the same cases and conclude the same. */
    DUPLICATE("Een rij die er twee keer staat", false);

    private final String displayName;
    private final boolean blocking;

    RuleDefect(String displayName, boolean blocking) {
        this.displayName = displayName;
        this.blocking = blocking;
    }

    /** Name of the defect in a few words. */
    public String displayName() {
        return displayName;
    }

    /** Whether rules with it can go live; the others can, with a recorded reason. */
    public boolean blocking() {
        return blocking;
    }
}

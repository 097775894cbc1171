// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

/** The parts of an advies whose change is worked out over all cases. */
public enum Onderdeel {
    HOOFDROUTE("de hoofdroute"),
    BESCHIKKING("de beschikking"),
    NIVEAU("het interventieniveau"),
    URGENTIE("de urgentie");

    private final String naam;

    Onderdeel(String naam) {
        this.naam = naam;
    }

    /** As it stands in a sentence. */
    public String naam() {
        return naam;
    }
}

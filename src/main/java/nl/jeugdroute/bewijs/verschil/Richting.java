// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

/** Which way a change goes. */
public enum Richting {
    LICHTER("wordt lichter"),
    ZWAARDER("wordt zwaarder"),
    ANDERS("wordt anders");

    private final String tekst;

    Richting(String tekst) {
        this.tekst = tekst;
    }

    /** In words. */
    public String tekst() {
        return tekst;
    }

    /** Lighter when the second is lower, heavier when it is higher. */
    static Richting van(int verschil) {
        return verschil < 0 ? LICHTER : verschil > 0 ? ZWAARDER : ANDERS;
    }
}

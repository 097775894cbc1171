// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

/** Change direction: which way a change goes. */
public enum ChangeDirection {
    LICHTER("wordt lichter"),
    ZWAARDER("wordt zwaarder"),
    ANDERS("wordt anders");

    private final String text;

    ChangeDirection(String text) {
        this.text = text;
    }

    /** In words. */
    public String text() {
        return text;
    }

    /** Lighter when the second is lower, heavier when it is higher. */
    public static ChangeDirection of(int difference) {
        return difference < 0 ? LICHTER : difference > 0 ? ZWAARDER : ANDERS;
    }
}

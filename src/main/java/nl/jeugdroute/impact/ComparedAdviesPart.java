// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

/** Compared part of an advies: the parts whose change is worked out over all cases. */
public enum ComparedAdviesPart {
    HOOFDROUTE("de hoofdroute"),
    BESCHIKKING("de beschikking"),
    NIVEAU("het interventieniveau"),
    URGENTIE("de urgentie");

    private final String displayName;

    ComparedAdviesPart(String displayName) {
        this.displayName = displayName;
    }

    /** As it stands in a sentence. */
    public String displayName() {
        return displayName;
    }
}

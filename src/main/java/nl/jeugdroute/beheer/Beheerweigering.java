// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

/** A step that cannot be taken; the message says why in Dutch and can be shown as it is. Nothing was changed. */
public abstract sealed class Beheerweigering extends RuntimeException
        permits NietToegestaan, Achterhaald, NietInOrde, VerkeerdeStap, NietGevonden {

    private static final long serialVersionUID = 1L;

    Beheerweigering(String melding) {
        super(melding);
    }

    /** What to tell the user. */
    public String melding() {
        return String.valueOf(getMessage());
    }
}

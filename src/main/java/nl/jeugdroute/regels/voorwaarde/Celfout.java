// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.voorwaarde;

/** A cell that says nothing we know; the message is Dutch and names what is allowed, with a suggestion. */
public final class Celfout extends Exception {

    private static final long serialVersionUID = 1L;

    public Celfout(String melding) {
        super(melding, null, false, false);
    }
}

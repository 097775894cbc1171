// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

/** These packs cannot be laid side by side; the message says in Dutch why, and what can be chosen. */
public final class Keuzefout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Keuzefout(String melding) {
        super(melding);
    }
}

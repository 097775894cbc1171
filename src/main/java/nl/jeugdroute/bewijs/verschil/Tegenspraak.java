// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

/** The logic says one thing about a case and Drools another. Then nothing that was worked out may be shown as fact. */
final class Tegenspraak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Tegenspraak(String melding) {
        super(melding);
    }
}

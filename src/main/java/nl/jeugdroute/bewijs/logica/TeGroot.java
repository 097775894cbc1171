// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

/** The logic grew past its limit of nodes or time. What was asked is then not proven: never a silent sample. */
public final class TeGroot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TeGroot(String melding) {
        super(melding, null, false, false);
    }
}

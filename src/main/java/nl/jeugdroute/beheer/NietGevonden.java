// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

/** There is no such concept, table, row, column or publication. */
public final class NietGevonden extends Beheerweigering {

    private static final long serialVersionUID = 1L;

    NietGevonden(String melding) {
        super(melding);
    }
}

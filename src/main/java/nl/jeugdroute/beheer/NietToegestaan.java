// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

/** This account may not do this: the role is wrong, the account is an author, or the table belongs to a sealed layer. */
public final class NietToegestaan extends Beheerweigering {

    private static final long serialVersionUID = 1L;

    NietToegestaan(String melding) {
        super(melding);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

/** The step does not fit what the concept is now, or what was given with it. */
public final class VerkeerdeStap extends Beheerweigering {

    private static final long serialVersionUID = 1L;

    VerkeerdeStap(String melding) {
        super(melding);
    }
}

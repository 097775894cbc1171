// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.triage;

import java.time.Clock;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelbibliotheek;

/** Evaluates a case under the rules of its municipality and day. Safe for use by many threads. */
public final class Triage {

    public Triage(Regelbibliotheek bibliotheek, Clock klok) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws nl.jeugdroute.regels.OnbekendPakket when the case names an unknown pack
     * @throws nl.jeugdroute.regels.GeenRegelsOpDatum when no rules are in force on its day
     */
    public Advies adviseer(Casus casus) {
        throw new UnsupportedOperationException();
    }
}

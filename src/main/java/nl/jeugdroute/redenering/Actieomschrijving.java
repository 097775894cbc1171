// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.Sterkte;
import org.jspecify.annotations.Nullable;

/** What an action code means: what to do, who does it, how strong and when. */
public record Actieomschrijving(
        Regel regel,
        String code,
        String tekst,
        String wie,
        Sterkte sterkte,
        Moment moment,
        @Nullable String telefoon) implements Definitie {

    /** Whether this is the call that goes before all else. */
    public boolean isAlarm() {
        return Actie.ALARMNUMMER.equals(telefoon);
    }
}

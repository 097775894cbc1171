// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.Sterkte;
import org.jspecify.annotations.Nullable;

/** Actie description: what an action code means: what to do, who does it, how strong and when. */
public record ActieDescription(
        Rule rule,
        String code,
        String text,
        String who,
        Sterkte strength,
        Moment moment,
        @Nullable String phone) implements Definition {

    /** Whether this is the call that goes before all else. */
    public boolean isAlarm() {
        return Actie.EMERGENCY_NUMBER.equals(phone);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import org.jspecify.annotations.Nullable;

/** Actie: something somebody must or can do now; {@code telefoon} is null where there is nobody to call. */
public record Actie(
        String code,
        String tekst,
        String wie,
        Sterkte sterkte,
        Moment moment,
        @Nullable String telefoon,
        Bron bron) {

    /** The number to call when a life is in danger; in every list it goes before all else. */
    public static final String EMERGENCY_NUMBER = "112";

    /** Whether this is that call. */
    public boolean isAlarm() {
        return EMERGENCY_NUMBER.equals(telefoon);
    }
}

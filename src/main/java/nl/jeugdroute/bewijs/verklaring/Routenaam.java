// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.Locale;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.redenering.Rangplaats;
import org.jspecify.annotations.Nullable;

/**
 * A route with its form.
 *
 * @param code as rows write it: {@code SAVE_WERKER(INZET)}
 * @param naam the pack's label
 */
public record Routenaam(String code, Route route, @Nullable Vorm vorm, String naam) {

    static Routenaam van(Rangplaats plaats) {
        return new Routenaam(plaats.code(), plaats.route(), plaats.vorm(), plaats.naam());
    }

    /** The label with the form, for a sentence. */
    public String tekst() {
        return vorm == null ? naam : naam + " (" + vorm.name().toLowerCase(Locale.ROOT) + ")";
    }
}

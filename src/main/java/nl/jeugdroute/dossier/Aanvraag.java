// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks to record an advies.
 *
 * @param rol the role that person works in
 * @param eigenaar the account that can find it back as its own, or null
 * @param vorige the recorded advies this one takes the place of, or null
 * @param sleutel the same for the same request, however often it comes; null when nothing keeps two requests apart
 */
public record Aanvraag(
        String rol,
        @Nullable String eigenaar,
        @Nullable UUID vorige,
        @Nullable UUID sleutel) {

    /** Of nobody in particular. */
    public static Aanvraag van(String rol) {
        return new Aanvraag(rol, null, null, null);
    }
}

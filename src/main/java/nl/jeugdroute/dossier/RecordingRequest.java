// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Recording request: who asks to record an advies.
 *
 * @param role the role that person works in
 * @param owner the account that can find it back as its own, or null
 * @param previous the recorded advies this one takes the place of, or null
 * @param key the same for the same request, however often it comes; null when nothing keeps two requests apart
 */
public record RecordingRequest(
        String role,
        @Nullable String owner,
        @Nullable UUID previous,
        @Nullable UUID key) {

    /** Of nobody in particular. */
    public static RecordingRequest of(String role) {
        return new RecordingRequest(role, null, null, null);
    }
}

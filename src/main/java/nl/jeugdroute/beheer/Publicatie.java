// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moment on which the live rules changed through this application.
 *
 * @param concept the concept that went live, or null for an undo
 * @param ongedaanVan the publication it took back, or null
 * @param hashVoor fingerprint of the pack before
 * @param hashNa fingerprint of the pack after
 * @param bestanden the files that changed, relative to the rules folder
 */
public record Publicatie(
        UUID id,
        String pakket,
        Instant op,
        String door,
        @Nullable UUID concept,
        @Nullable UUID ongedaanVan,
        String opmerking,
        String hashVoor,
        String hashNa,
        List<String> bestanden) {

    public Publicatie {
        bestanden = List.copyOf(bestanden);
    }
}

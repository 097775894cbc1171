// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publication: a moment on which the live rules changed through this application.
 *
 * @param draft the draft that went live, or null for an undo
 * @param revertOf the publication it took back, or null
 * @param hashBefore fingerprint of the pack before
 * @param hashAfter fingerprint of the pack after
 * @param files the files that changed, relative to the rules folder
 */
public record Publication(
        UUID id,
        String pack,
        Instant at,
        String publishedBy,
        @Nullable UUID draft,
        @Nullable UUID revertOf,
        String remark,
        String hashBefore,
        String hashAfter,
        List<String> files) {

    public Publication {
        files = List.copyOf(files);
    }
}

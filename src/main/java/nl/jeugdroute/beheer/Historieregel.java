// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step, as it was taken. Nothing in the history is ever changed or removed.
 *
 * @param concept the concept it is about, or null for an undo
 * @param tabel the table it is about, or null
 * @param rij id of the row, or null
 * @param kolom name of the column, or null
 * @param oud what stood there, or null
 * @param nieuw what stands there since, or null
 * @param hash fingerprint after this step: of the table, of the concept, or of the pack
 * @param opmerking what was said with it, empty when nothing was
 */
public record Historieregel(
        long nummer,
        @Nullable UUID concept,
        String pakket,
        Instant op,
        String wie,
        Stap stap,
        @Nullable String tabel,
        @Nullable String rij,
        @Nullable String kolom,
        @Nullable String oud,
        @Nullable String nieuw,
        String hash,
        String opmerking) {}

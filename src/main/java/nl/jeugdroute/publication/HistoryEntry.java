// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * History entry: one step, as it was taken. Nothing in the history is ever changed or removed.
 *
 * @param draft the draft it is about, or null for an undo
 * @param table the table it is about, or null
 * @param row id of the row, or null
 * @param column name of the column, or null
 * @param oldValue what stood there, or null
 * @param newValue what stands there since, or null
 * @param hash fingerprint after this step: of the table, of the draft, or of the pack
 * @param remark what was said with it, empty when nothing was
 */
public record HistoryEntry(
        long number,
        @Nullable UUID draft,
        String pack,
        Instant at,
        String account,
        HistoryStep step,
        @Nullable String table,
        @Nullable String row,
        @Nullable String column,
        @Nullable String oldValue,
        @Nullable String newValue,
        String hash,
        String remark) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Draft check request: what to compare when checking a draft; the examples of the pack always are.
 *
 * @param adviezen how many recorded adviezen of the municipality, newest first; 0 for none
 * @param casussen fictional cases as NDJSON, or null
 * @param peildatum compares all cases as if they came on this day, or null for the day of each case
 * @param progress is told how many cases are done
 */
public record DraftCheckRequest(
        int adviezen, byte @Nullable [] casussen, @Nullable LocalDate peildatum, LongConsumer progress) {

    /** As many recorded adviezen as are looked at without being asked. */
    public static final int DEFAULT_ADVIEZEN = 500;

    /** The largest file of cases that is taken. */
    public static final int MAX_FILE_SIZE = 10 * 1024 * 1024;

    /** The examples and the latest recorded adviezen. */
    public static DraftCheckRequest defaults() {
        return new DraftCheckRequest(DEFAULT_ADVIEZEN, null, null, completed -> {});
    }
}

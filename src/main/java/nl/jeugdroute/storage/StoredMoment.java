// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Stored moment: moments as every database keeps them, so that what is written equals what is found later. */
public final class StoredMoment {

    private StoredMoment() {}

    /** This moment, in whole microseconds. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

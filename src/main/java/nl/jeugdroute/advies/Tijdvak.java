// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tijdvak: a period in which the same rows are in force, both days included; {@code tot} null means without end. */
public record Tijdvak(LocalDate van, @Nullable LocalDate tot) {

    /** Whether the day lies in this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(van) && (tot == null || !day.isAfter(tot));
    }
}

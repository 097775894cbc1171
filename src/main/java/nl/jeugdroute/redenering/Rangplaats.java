// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.math.BigDecimal;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Vorm;
import org.jspecify.annotations.Nullable;

/**
 * The place of a route in the order of weight.
 *
 * @param code as rows conclude it: {@code SAVE_WERKER(INZET)}
 * @param rang 1 is heaviest; the lowest concluded rank is the main route
 * @param regie whether this route needs somebody who keeps the help together
 * @param voorlopig whether unknown safety makes this route provisional
 */
public record Rangplaats(
        Regel regel,
        String code,
        Route route,
        @Nullable Vorm vorm,
        BigDecimal rang,
        String naam,
        String instructie,
        @Nullable String telefoon,
        boolean regie,
        boolean voorlopig)
        implements Definitie {

    /** Strongest form first. */
    public int vormvolgorde() {
        return vorm == null ? 0 : vorm.ordinal();
    }
}

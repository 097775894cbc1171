// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.voorwaarde;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers.
 *
 * @param min lower bound or null for none
 * @param minInbegrepen whether the lower bound itself belongs to it
 * @param max upper bound or null for none
 * @param maxInbegrepen whether the upper bound itself belongs to it
 */
public record Bereik(
        @Nullable BigDecimal min,
        boolean minInbegrepen,
        @Nullable BigDecimal max,
        boolean maxInbegrepen) {

    boolean bevat(BigDecimal getal) {
        if (min != null) {
            int verschil = getal.compareTo(min);
            if (verschil < 0 || verschil == 0 && !minInbegrepen) {
                return false;
            }
        }
        if (max != null) {
            int verschil = getal.compareTo(max);
            return verschil < 0 || verschil == 0 && maxInbegrepen;
        }
        return true;
    }

    String tekst() {
        if (min == null && max == null) {
            return "niet leeg";
        }
        if (min != null && max != null) {
            return min.compareTo(max) == 0 ? getal(min) : getal(min) + " t/m " + getal(max);
        }
        if (min != null) {
            return (minInbegrepen ? ">= " : "> ") + getal(min);
        }
        return (maxInbegrepen ? "<= " : "< ") + getal(max);
    }

    private static String getal(@Nullable BigDecimal getal) {
        return getal == null ? "" : getal.toPlainString().replace('.', ',');
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers.
 *
 * @param min lower bound or null for none
 * @param minInclusive whether the lower bound itself belongs to it
 * @param max upper bound or null for none
 * @param maxInclusive whether the upper bound itself belongs to it
 */
public record NumberRange(
        @Nullable BigDecimal min,
        boolean minInclusive,
        @Nullable BigDecimal max,
        boolean maxInclusive) {

    boolean contains(BigDecimal number) {
        if (min != null) {
            int difference = number.compareTo(min);
            if (difference < 0 || difference == 0 && !minInclusive) {
                return false;
            }
        }
        if (max != null) {
            int difference = number.compareTo(max);
            return difference < 0 || difference == 0 && maxInclusive;
        }
        return true;
    }

    String text() {
        if (min == null && max == null) {
            return "niet leeg";
        }
        if (min != null && max != null) {
            return min.compareTo(max) == 0 ? number(min) : number(min) + " t/m " + number(max);
        }
        if (min != null) {
            return (minInclusive ? ">= " : "> ") + number(min);
        }
        return (maxInclusive ? "<= " : "< ") + number(max);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }
}

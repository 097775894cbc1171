// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import java.math.BigDecimal;

/**
 * Number bounds: what a number may be in a case.
 *
 * @param highest the highest number allowed; the lowest is 0
 * @param whole whether it has no decimals
 */
public record NumberBounds(BigDecimal highest, boolean whole) {

    private static final int DECIMALS = 6;

    static NumberBounds whole(int highest) {
        return new NumberBounds(BigDecimal.valueOf(highest), true);
    }

    static NumberBounds upTo(int highest) {
        return new NumberBounds(BigDecimal.valueOf(highest), false);
    }

    /** Whether the number lies within these bounds. */
    public boolean allow(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(highest) <= 0 && decimals(number) <= mostDecimals();
    }

    /** How many decimals a number may have; without a bound a small exponent would make it endless to write out. */
    public int mostDecimals() {
        return whole ? 0 : DECIMALS;
    }

    // Only asked of numbers within bounds, so an exponent cannot make this endless.
    private static int decimals(BigDecimal number) {
        return number.signum() == 0 ? 0 : number.stripTrailingZeros().scale();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import java.math.BigDecimal;

/**
 * Number bounds: what a number may be in a case.
 *
 * @param lowest the lowest number allowed; whole, 0 or more
 * @param highest the highest number allowed; whole
 * @param whole whether it has no decimals
 * @param unit what is counted, such as {@code jaar}; empty when the name of the fact says so
 */
public record NumberBounds(int lowest, int highest, boolean whole, String unit) {

    private static final int DECIMALS = 6;

    /** Whether the number lies within these bounds. */
    public boolean allow(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(lowest)) >= 0
                && number.compareTo(BigDecimal.valueOf(highest)) <= 0
                && decimals(number) <= mostDecimals();
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

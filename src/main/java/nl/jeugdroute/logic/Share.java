// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact share: so many of so many. */
public record Share(BigInteger part, BigInteger whole) implements Comparable<Share> {

    /** As a fraction between 0 and 1. */
    public double fraction() {
        return new BigDecimal(part)
                .divide(new BigDecimal(whole), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** In Dutch, such as {@code 1,8 %}; what is small but not nothing never reads as nothing. */
    public String text() {
        if (part.signum() == 0) {
            return "0 %";
        }
        if (part.equals(whole)) {
            return "100 %";
        }
        double percent = fraction() * 100;
        if (percent < 0.01) {
            return "minder dan 0,01 %";
        }
        if (percent > 99.99) {
            return "meer dan 99,99 %";
        }
        return new BigDecimal(percent)
                        .round(new MathContext(percent < 1 ? 1 : percent < 10 ? 2 : 3))
                        .toPlainString()
                        .replace('.', ',')
                + " %";
    }

    @Override
    public int compareTo(Share other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact share: so many of so many. */
public record Aandeel(BigInteger deel, BigInteger geheel) implements Comparable<Aandeel> {

    /** As a fraction between 0 and 1. */
    public double fractie() {
        return new BigDecimal(deel)
                .divide(new BigDecimal(geheel), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** In Dutch, such as {@code 1,8 %}; what is small but not nothing never reads as nothing. */
    public String tekst() {
        if (deel.signum() == 0) {
            return "0 %";
        }
        if (deel.equals(geheel)) {
            return "100 %";
        }
        double procent = fractie() * 100;
        if (procent < 0.01) {
            return "minder dan 0,01 %";
        }
        if (procent > 99.99) {
            return "meer dan 99,99 %";
        }
        return new BigDecimal(procent)
                        .round(new MathContext(procent < 1 ? 1 : procent < 10 ? 2 : 3))
                        .toPlainString()
                        .replace('.', ',')
                + " %";
    }

    @Override
    public int compareTo(Aandeel ander) {
        return deel.multiply(ander.geheel).compareTo(ander.deel.multiply(geheel));
    }
}

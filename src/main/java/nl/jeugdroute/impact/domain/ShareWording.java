// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.logic.Share;

/** Share wording: says a share so that a small one still says something: 3,2 %, or one in so many. */
public final class ShareWording {

    /** Wording for a share of nothing: what happens in no counted case is not nothing. */
    public static final String ONLY_WITH_MULTIPLE = "alleen bij twee of meer keuzes in één lijst";

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final String[] MAGNITUDES = {" miljoen", " miljard", " biljoen", " biljard"};

    private ShareWording() {}

    public static String text(Share share) {
        if (share.part().signum() == 0) {
            return share.text();
        }
        BigDecimal oneIn = new BigDecimal(share.whole()).divide(new BigDecimal(share.part()), TWO_DIGITS);
        return oneIn.compareTo(TEN_THOUSAND) < 0 ? share.text() : "ongeveer 1 op " + largeNumber(oneIn);
    }

    private static String largeNumber(BigDecimal number) {
        if (number.compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
            return String.format(DutchTime.DUTCH, "%,d", number.longValue());
        }
        int digits = number.precision() - number.scale();
        int size = Math.min(MAGNITUDES.length - 1, (digits - 1) / 3 - 2);
        return number.movePointLeft(6 + 3 * size)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',')
                + MAGNITUDES[size];
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import nl.jeugdroute.bewijs.logica.Aandeel;

/** Says a share so that a small one still says something: 3,2 %, or one in so many. */
final class Aandeelwoord {

    /** What happens in no counted case is not nothing. */
    static final String ALLEEN_BIJ_MEER = "alleen bij twee of meer keuzes in één lijst";

    private static final BigDecimal TIENDUIZEND = BigDecimal.valueOf(10_000);
    private static final MathContext TWEE_CIJFERS = new MathContext(2, RoundingMode.HALF_UP);
    private static final String[] GROOTTES = {" miljoen", " miljard", " biljoen", " biljard"};

    private Aandeelwoord() {}

    static String tekst(Aandeel aandeel) {
        if (aandeel.deel().signum() == 0) {
            return aandeel.tekst();
        }
        BigDecimal opDe = new BigDecimal(aandeel.geheel()).divide(new BigDecimal(aandeel.deel()), TWEE_CIJFERS);
        return opDe.compareTo(TIENDUIZEND) < 0 ? aandeel.tekst() : "ongeveer 1 op " + groot(opDe);
    }

    private static String groot(BigDecimal getal) {
        if (getal.compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
            return String.format(Locale.forLanguageTag("nl"), "%,d", getal.longValue());
        }
        int cijfers = getal.precision() - getal.scale();
        int grootte = Math.min(GROOTTES.length - 1, (cijfers - 1) / 3 - 2);
        return getal.movePointLeft(6 + 3 * grootte)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',')
                + GROOTTES[grootte];
    }
}

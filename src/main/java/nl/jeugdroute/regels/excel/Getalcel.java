// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as Excel keeps them, back to the text a person typed. */
final class Getalcel {

    /** Excel shows no more digits than these; what follows is rounding of the machine. */
    private static final MathContext CIJFERS = new MathContext(15);

    private Getalcel() {}

    /** The number as Dutch text: {@code 2,1} and {@code 17}. */
    static Optional<String> tekst(String waarde) {
        try {
            BigDecimal getal = new BigDecimal(waarde).round(CIJFERS);
            if (Math.abs((long) getal.precision() - getal.scale()) > 20 || getal.scale() > 20) {
                return Optional.empty();
            }
            BigDecimal kort = getal.signum() == 0 ? BigDecimal.ZERO : getal.stripTrailingZeros();
            return Optional.of(kort.toPlainString().replace('.', ','));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number as a date, {@code 2027-01-01}; empty when it has a time of day or lies outside the calendar. */
    static Optional<String> datum(String waarde, boolean vanaf1904) {
        try {
            LocalDateTime moment = DateUtil.getLocalDateTime(Double.parseDouble(waarde), vanaf1904);
            return Optional.ofNullable(moment)
                    .filter(m -> m.toLocalTime().equals(LocalTime.MIDNIGHT))
                    .map(m -> m.toLocalDate().toString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

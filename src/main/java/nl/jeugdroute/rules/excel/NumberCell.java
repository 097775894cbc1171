// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** Number cell: numbers as Excel keeps them, back to the text a person typed. */
final class NumberCell {

    /** Excel shows no more digits than these; what follows is rounding of the machine. */
    private static final MathContext DIGITS = new MathContext(15);

    private NumberCell() {}

    /** The number as Dutch text: {@code 2,1} and {@code 17}. */
    static Optional<String> text(String value) {
        try {
            BigDecimal number = new BigDecimal(value).round(DIGITS);
            if (Math.abs((long) number.precision() - number.scale()) > 20 || number.scale() > 20) {
                return Optional.empty();
            }
            BigDecimal brief = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return Optional.of(brief.toPlainString().replace('.', ','));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number as a date, {@code 2027-01-01}; empty when it has a time of day or lies outside the calendar. */
    static Optional<String> date(String value, boolean from1904) {
        try {
            LocalDateTime moment = DateUtil.getLocalDateTime(Double.parseDouble(value), from1904);
            return Optional.ofNullable(moment)
                    .filter(m -> m.toLocalTime().equals(LocalTime.MIDNIGHT))
                    .map(m -> m.toLocalDate().toString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import nl.jeugdroute.rules.NumberText;

/** Number cell: numbers as Excel keeps them, back to the text a person typed. */
final class NumberCell {

    /** Excel shows no more digits than these; what follows is rounding of the machine. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Day 1 is 1 January 1900, and day 60 is a 29 February that never was. */
    private static final LocalDate BEFORE_LEAP_DAY = LocalDate.of(1899, 12, 31);

    private static final LocalDate AFTER_LEAP_DAY = LocalDate.of(1899, 12, 30);
    private static final int LEAP_DAY = 60;

    /** Older Excel for the Mac began to count four years later, at day 0. */
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private NumberCell() {}

    /** The number as Dutch text: {@code 2,1} and {@code 17}. */
    static Optional<String> text(String value) {
        return NumberText.scientific(value)
                .map(number -> number.round(DIGITS))
                .filter(number -> Math.abs((long) number.precision() - number.scale()) <= 20 && number.scale() <= 20)
                .map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros())
                .map(number -> number.toPlainString().replace('.', ','));
    }

    /** Whether the number has a part of a day after the comma. */
    static boolean hasTime(String value) {
        return NumberText.scientific(value)
                .filter(number -> number.stripTrailingZeros().scale() > 0)
                .isPresent();
    }

    /** The number as a date, {@code 2027-01-01}; empty when it lies outside the calendar of Excel. */
    static Optional<String> date(String value, boolean from1904) {
        return NumberText.scientific(value)
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(10_000_000)) < 0)
                .map(BigDecimal::intValue)
                .filter(day -> from1904 || day > 0 && day != LEAP_DAY)
                .map(day -> from1904
                        ? FROM_1904.plusDays(day)
                        : (day < LEAP_DAY ? BEFORE_LEAP_DAY : AFTER_LEAP_DAY).plusDays(day))
                .filter(date -> !date.isAfter(LAST))
                .map(LocalDate::toString);
    }
}

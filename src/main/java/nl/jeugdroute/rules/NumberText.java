// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Number in a text: the only place where text becomes a number. What is no number gives nothing instead of an exception,
 * digits are those of this alphabet only, whatever the language of the machine, and a number of a thousand digits is
 * nobody's.
 */
public final class NumberText {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(?:[.,][0-9]{1,18})?");

    private static final Pattern SCIENTIFIC =
            Pattern.compile("[-+]?([0-9]{1,40}(\\.[0-9]{0,40})?|\\.[0-9]{1,40})([eE][-+]?[0-9]{1,4})?");

    private NumberText() {}

    /** A whole number of at most nine digits; empty for anything else. */
    public static OptionalInt whole(String text) {
        return WHOLE.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** A number of at most eighteen digits before and after the comma or dot; empty for anything else. */
    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** A number as programs write it to a file, with an exponent perhaps; empty for anything else. */
    public static Optional<BigDecimal> scientific(String text) {
        return SCIENTIFIC.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}

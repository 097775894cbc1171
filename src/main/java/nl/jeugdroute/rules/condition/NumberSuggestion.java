// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.condition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number suggestion: what a spreadsheet or a habit made of a number, and what was probably meant; told in a message,
 * never applied.
 */
public final class NumberSuggestion {

    private static final Pattern THOUSANDS_SEPARATOR = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern DECIMAL_POINT = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern MONTH_NAME = Pattern.compile("(\\d{1,2})-(\\p{L}{3,4})\\.?(-\\d{2,4})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-\\d{2,4}");
    private static final Pattern DASH = Pattern.compile("(\\d+)\\s*[-\u2013]\\s*(\\d+)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private NumberSuggestion() {}

    /** A Dutch sentence that helps somebody on; empty when the text resembles no number. */
    public static Optional<String> hintFor(String cell) {
        if (THOUSANDS_SEPARATOR.matcher(cell).matches()) {
            return Optional.of("Schrijf getallen zonder punt. Bedoelde u \"" + cell.replace(".", "") + "\"?");
        }
        if (DECIMAL_POINT.matcher(cell).matches()) {
            return Optional.of("Schrijf een komma voor decimalen. Bedoelde u \"" + cell.replace('.', ',') + "\"?");
        }
        Matcher hyphen = DASH.matcher(cell);
        if (hyphen.matches()) {
            return Optional.of(range(hyphen.group(1), hyphen.group(2)));
        }
        Matcher monthName = MONTH_NAME.matcher(cell);
        if (monthName.matches()) {
            int month = MONTHS.indexOf(monthName.group(2).toLowerCase(Locale.ROOT)) + 1;
            return month == 0 ? Optional.empty() : Optional.of(date(monthName.group(1), String.valueOf(month)));
        }
        Matcher date = DATE.matcher(cell);
        if (date.matches()) {
            return Optional.of(date(date.group(2), date.group(1)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        return dayFirst.matches() ? Optional.of(date(dayFirst.group(1), dayFirst.group(2))) : Optional.empty();
    }

    private static String date(String day, String month) {
        return "Excel maakte hier een datum van. " + range(withoutZero(day), withoutZero(month));
    }

    private static String range(String from, String until) {
        return "Bedoelde u \"" + from + " t/m " + until + "\"?";
    }

    private static String withoutZero(String number) {
        return String.valueOf(Integer.parseInt(number));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.condition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.rules.NumberText;

/**
 * Number suggestion: what a spreadsheet or a habit made of a number, and what was probably meant; told in a message,
 * never applied.
 */
public final class NumberSuggestion {

    private static final Pattern THOUSANDS_SEPARATOR = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern DECIMAL_POINT = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern MONTH_NAME = Pattern.compile("(\\d{1,2})-(\\p{L}{3,4})\\.?(-\\d{2,4})?");
    /** How Excel shows what it took for a month and a year: 12-18 becomes dec-18. */
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\p{L}{3,4})\\.?-(\\d{2})");

    private static final Pattern DATE = Pattern.compile("\\d{2}(\\d{2})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-\\d{2,4}");
    private static final Pattern DASH = Pattern.compile("(\\d{1,9})\\s*[-\\u2013]\\s*(\\d{1,9})");
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
            return month(monthName.group(2)).map(month -> date(monthName.group(1), month));
        }
        Matcher monthAndYear = MONTH_AND_YEAR.matcher(cell);
        if (monthAndYear.matches()) {
            return month(monthAndYear.group(1)).map(month -> date(month, monthAndYear.group(2)));
        }
        Matcher date = DATE.matcher(cell);
        if (date.matches()) {
            return Optional.of(fromDate(date.group(1), date.group(2), date.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        return dayFirst.matches() ? Optional.of(date(dayFirst.group(1), dayFirst.group(2))) : Optional.empty();
    }

    /** A first day of a month may be a month and a year: of 12-18 Excel makes 1 December 2018. */
    private static String fromDate(String year, String month, String day) {
        boolean monthAndYear = day.equals("01") && number(year) > 12;
        return monthAndYear
                ? date(month, year) + " Of bedoelde u \"" + ordered(withoutZero(day), withoutZero(month)) + "\"?"
                : date(day, month);
    }

    private static Optional<String> month(String name) {
        int month = MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
        return month == 0 ? Optional.empty() : Optional.of(String.valueOf(month));
    }

    private static String date(String from, String until) {
        return "Excel maakte hier een datum van. " + range(withoutZero(from), withoutZero(until));
    }

    private static String range(String from, String until) {
        return "Bedoelde u \"" + ordered(from, until) + "\"?";
    }

    /** A range never runs back; an Excel in English puts the month first. */
    private static String ordered(String from, String until) {
        return number(from) <= number(until) ? from + " t/m " + until : until + " t/m " + from;
    }

    private static int number(String digits) {
        return NumberText.whole(digits).orElseThrow();
    }

    private static String withoutZero(String number) {
        return String.valueOf(number(number));
    }
}

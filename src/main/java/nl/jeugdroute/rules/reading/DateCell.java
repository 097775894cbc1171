// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.rules.NumberText;
import nl.jeugdroute.rules.condition.InvalidCellException;

/**
 * A cell with a date: {@code 2027-01-01}, or {@code 1-1-2027} as Dutch Excel shows it. Everything else is refused with
 * what was probably meant; a date is never guessed.
 */
public final class DateCell {

    /** Columns that hold a date in whatever table they stand. */
    private static final Set<String> COLUMNS =
            Set.of("geldig_van", "geldig_tot", "gecontroleerd_op", "bevestigd_op", "vastgesteld", "peildatum", "datum");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern OTHER = Pattern.compile("(\\d{1,2})[/. ](\\d{1,2})[/. ](\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2}");
    private static final Pattern DAY_NUMBER = Pattern.compile("[234]\\d{4}");
    /** The last day that Excel knows, which people write for "without end". */
    private static final Pattern WITHOUT_END =
            Pattern.compile("9999-\\d{2}-\\d{2}|\\d{1,2}[-/. ]\\d{1,2}[-/. ]9999|295846[56]");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** No date that we know has more characters. */
    private static final int LONGEST = 10;

    private DateCell() {}

    /** Whether cells of this column are dates. */
    public static boolean isDateColumn(String column) {
        return COLUMNS.contains(column);
    }

    /**
     * Reads a date.
     *
     * @throws InvalidCellException when it is not one
     */
    static LocalDate read(String cell) throws InvalidCellException {
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return date(cell, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        if (dayFirst.matches()) {
            return date(cell, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        throw new InvalidCellException(
                "\"" + CellValidation.shorten(cell) + "\" is geen datum die wij kennen. " + remedy(cell));
    }

    /** Hint what to write when there is no last day, for who wrote the last day of the calendar; otherwise empty. */
    public static String hintWithoutEnd(String column, String cell) {
        return column.equals("geldig_tot") && WITHOUT_END.matcher(cell).matches()
                ? " Is er geen einddatum? Laat de cel dan leeg."
                : "";
    }

    /** The date in the form of the file, jjjj-mm-dd; what is no date stays as it is, for {@link #read} to refuse. */
    static String normalize(String cell) {
        return attempt(cell).map(LocalDate::toString).orElse(cell);
    }

    /** The date a cell holds; empty when it holds none. */
    public static Optional<LocalDate> attempt(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(cell));
        } catch (InvalidCellException error) {
            return Optional.empty();
        }
    }

    private static String remedy(String cell) {
        if (SHORT_YEAR.matcher(cell).matches()) {
            return "Schrijf het jaar met vier cijfers, zoals 2027-01-01.";
        }
        Matcher other = OTHER.matcher(cell);
        if (other.matches()) {
            return "Schrijf jjjj-mm-dd, zoals 2027-01-01."
                    + attempt(other.group(1) + "-" + other.group(2) + "-" + other.group(3))
                            .map(date -> " Bedoelde u \"" + date + "\"?")
                            .orElse("");
        }
        if (DAY_NUMBER.matcher(cell).matches()) {
            return "Excel maakte van de datum een getal. Bedoelde u \"" + DAY_ZERO.plusDays(number(cell)) + "\"?";
        }
        return "Schrijf jjjj-mm-dd, zoals 2027-01-01.";
    }

    private static int number(String digits) {
        return NumberText.whole(digits).orElseThrow();
    }

    private static LocalDate date(String cell, String year, String month, String day) throws InvalidCellException {
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            if (date.getYear() >= 1900 && date.getYear() < 2200) {
                return date;
            }
            throw new InvalidCellException("\"" + cell + "\" ligt te ver weg. Controleer het jaar.");
        } catch (DateTimeException e) {
            throw new InvalidCellException(
                    "\"" + cell + "\" bestaat niet op de kalender. Controleer de dag en de maand.");
        }
    }
}

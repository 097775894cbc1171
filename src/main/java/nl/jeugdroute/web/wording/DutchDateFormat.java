// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import nl.jeugdroute.advies.Tijdvak;

/** Dutch date format: dates and times as people in the Netherlands write them. */
public final class DutchDateFormat {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ZoneId TIME_ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, H:mm 'uur'", DUTCH).withZone(TIME_ZONE);

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM yyyy, H:mm", DUTCH).withZone(TIME_ZONE);

    private DutchDateFormat() {}

    /** A day, such as "1 maart 2017". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A month, or the month of a day, such as "maart 2017". */
    public static String month(TemporalAccessor time) {
        return MONTH.format(time);
    }

    /** A day given as text in a table; other text stays as it is. */
    public static String day(String day) {
        try {
            return DAY.format(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return day;
        }
    }

    /** A moment on the Dutch clock. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** A moment on the Dutch clock, for a narrow column. */
    public static String brief(Instant moment) {
        return SHORT.format(moment);
    }

    /** A period in words. */
    public static String tijdvak(Tijdvak tijdvak) {
        return tijdvak.tot() == null
                ? "vanaf " + day(tijdvak.van())
                : day(tijdvak.van()) + " tot en met " + day(tijdvak.tot());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dutch time: the day it is in the Netherlands, whatever the clock of the machine, and dates and times as people there
 * write them.
 */
public final class DutchTime {

    /** Time zone of the Netherlands: moments are the same everywhere, but "today" is a day there. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The clock of the product: the only one that looks at the machine. */
    public static final Clock CLOCK = Clock.system(ZONE);

    /** Language of everything a person reads. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, H:mm 'uur'", DUTCH).withZone(ZONE);

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM yyyy, H:mm", DUTCH).withZone(ZONE);

    private static final DateTimeFormatter SENTENCE =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm", DUTCH).withZone(ZONE);

    private DutchTime() {}

    /** The day it is in the Netherlands. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** The day written as {@code 2017-03-01}; empty for anything else, also for a day that no calendar has. */
    public static Optional<LocalDate> iso(String text) {
        try {
            return ISO.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

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
        return iso(day).map(DAY::format).orElse(day);
    }

    /** A moment on the Dutch clock. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** A moment on the Dutch clock, for a narrow column. */
    public static String brief(Instant moment) {
        return SHORT.format(moment);
    }

    /** A moment on the Dutch clock within a sentence, such as "1 maart 2017 om 09:05". */
    public static String inSentence(Instant moment) {
        return SENTENCE.format(moment);
    }

    /** A period in words. */
    public static String tijdvak(Tijdvak tijdvak) {
        return tijdvak.tot() == null
                ? "vanaf " + day(tijdvak.van())
                : day(tijdvak.van()) + " tot en met " + day(tijdvak.tot());
    }
}

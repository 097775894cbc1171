// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.woorden;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import nl.jeugdroute.advies.Tijdvak;

/** Dates and times as people in the Netherlands write them. */
public final class Tijdnotatie {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, H:mm 'uur'", NEDERLANDS).withZone(TIJDZONE);

    private static final DateTimeFormatter KORT =
            DateTimeFormatter.ofPattern("d MMM yyyy, H:mm", NEDERLANDS).withZone(TIJDZONE);

    private Tijdnotatie() {}

    /** A day, such as "1 maart 2017". */
    public static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** A month, or the month of a day, such as "maart 2017". */
    public static String maand(TemporalAccessor tijd) {
        return MAAND.format(tijd);
    }

    /** A day given as text in a table; other text stays as it is. */
    public static String dag(String dag) {
        try {
            return DAG.format(LocalDate.parse(dag));
        } catch (DateTimeParseException geenDag) {
            return dag;
        }
    }

    /** A moment on the Dutch clock. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** A moment on the Dutch clock, for a narrow column. */
    public static String kort(Instant moment) {
        return KORT.format(moment);
    }

    /** A period in words. */
    public static String tijdvak(Tijdvak tijdvak) {
        return tijdvak.tot() == null
                ? "vanaf " + dag(tijdvak.van())
                : dag(tijdvak.van()) + " tot en met " + dag(tijdvak.tot());
    }
}

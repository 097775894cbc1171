// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finding days: the unbroken run of tijdvakken in which something is wrong.
 *
 * @param step the place of the first of those tijdvakken, from 0
 * @param from its first day, or null when it was wrong from the first tijdvak on: then it is not the day that brought it
 * @param until the last day of the run, or null when it stays wrong
 */
public record FindingDays(
        int step, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** The runs in which something is wrong, of tijdvakken that begin on these days, in order. */
    public static List<FindingDays> of(List<LocalDate> firstDays, IntPredicate wrong) {
        List<FindingDays> runs = new ArrayList<>();
        for (int i = 0; i < firstDays.size(); i++) {
            if (wrong.test(i)) {
                int first = i;
                while (i + 1 < firstDays.size() && wrong.test(i + 1)) {
                    i++;
                }
                runs.add(new FindingDays(
                        first,
                        first == 0 ? null : firstDays.get(first),
                        i + 1 < firstDays.size() ? firstDays.get(i + 1).minusDays(1) : null));
            }
        }
        return runs;
    }

    /** The days as they end a Dutch clause, such as " vanaf 2027-01-01"; empty when it is wrong on every day. */
    public String text() {
        if (from == null) {
            return until == null ? "" : " tot en met " + until;
        }
        return until == null ? " vanaf " + from : " van " + from + " tot en met " + until;
    }
}

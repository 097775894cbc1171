// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.YearMonth;
import java.util.List;

/**
 * Month overview: what was recorded in one month. Level, organisation level and beschikking are those of the heaviest
 * provision; the group {@link #NONE} has none. Months do not overlap, so two of them never give a third count away.
 *
 * @param besluit kinds of decision, {@code WACHT}, or {@link #NONE}
 * @param openPunten by number; one advies may touch several
 */
public record MonthOverview(
        YearMonth month,
        SafeCount total,
        List<GroupCount> route,
        List<GroupCount> niveau,
        List<GroupCount> organisatieniveau,
        List<GroupCount> beschikking,
        List<GroupCount> besluit,
        List<GroupCount> openPunten) {

    /** The group without a value. */
    public static final String NONE = "GEEN";

    public MonthOverview {
        route = List.copyOf(route);
        niveau = List.copyOf(niveau);
        organisatieniveau = List.copyOf(organisatieniveau);
        beschikking = List.copyOf(beschikking);
        besluit = List.copyOf(besluit);
        openPunten = List.copyOf(openPunten);
    }
}

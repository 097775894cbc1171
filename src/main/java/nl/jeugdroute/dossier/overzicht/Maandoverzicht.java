// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.overzicht;

import java.time.YearMonth;
import java.util.List;

/**
 * What was recorded in one month. Level, organisation level and beschikking are those of the heaviest provision; the group
 * {@link #GEEN} has none. Months do not overlap, so two of them never give a third count away.
 *
 * @param besluit kinds of decision, {@code WACHT}, or {@link #GEEN}
 * @param openPunten by number; one advies may touch several
 */
public record Maandoverzicht(
        YearMonth maand,
        Aantal totaal,
        List<Telregel> route,
        List<Telregel> niveau,
        List<Telregel> organisatieniveau,
        List<Telregel> beschikking,
        List<Telregel> besluit,
        List<Telregel> openPunten) {

    /** The group without a value. */
    public static final String GEEN = "GEEN";

    public Maandoverzicht {
        route = List.copyOf(route);
        niveau = List.copyOf(niveau);
        organisatieniveau = List.copyOf(organisatieniveau);
        beschikking = List.copyOf(beschikking);
        besluit = List.copyOf(besluit);
        openPunten = List.copyOf(openPunten);
    }
}

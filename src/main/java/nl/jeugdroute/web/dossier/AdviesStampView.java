// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Advies stamp view: whether the rules of a recorded advies still count.
 *
 * @param gewijzigd whether they changed since
 * @param uitkomst what they say now: gelijk, anders, or geen advies; empty while they did not change
 * @param routeNu the primary route now, empty when equal or unknown
 * @param magOpnieuw whether a new advies can be made from the same answers
 * @param vorige address of the advies this one took the place of, or null
 * @param volgende address of the advies that took its place, or null
 */
public record AdviesStampView(
        boolean gewijzigd,
        String uitkomst,
        String routeNu,
        boolean magOpnieuw,
        @Nullable String vorige,
        @Nullable String volgende) {}

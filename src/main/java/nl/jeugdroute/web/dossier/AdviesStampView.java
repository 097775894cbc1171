// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Advies stamp view: whether the rules of a recorded advies still count.
 *
 * @param changed whether they changed since
 * @param outcome what they say now: gelijk, anders, or geen advies; empty while they did not change
 * @param currentRoute the primary route now, empty when equal or unknown
 * @param mayRetry whether a new advies can be made from the same answers
 * @param previous address of the advies this one took the place of, or null
 * @param next address of the advies that took its place, or null
 */
public record AdviesStampView(
        boolean changed,
        String outcome,
        String currentRoute,
        boolean mayRetry,
        @Nullable String previous,
        @Nullable String next) {}

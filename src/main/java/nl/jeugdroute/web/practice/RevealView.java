// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import nl.jeugdroute.web.practice.RevealView.RevealViewPrediction;
import nl.jeugdroute.web.practice.RevealView.RevealViewWhyNot;
import org.jspecify.annotations.Nullable;

/**
 * Reveal view: the answer to a story.
 *
 * @param letter the letter of the right route
 * @param vorm the form of the route in words, empty without one
 * @param gekozen what was predicted, or null when nobody predicted
 * @param beslist the rows that concluded the primary route
 */
record RevealView(
        String letter,
        String route,
        String vorm,
        String instructie,
        @Nullable RevealViewPrediction gekozen,
        List<AppliedRowView> beslist,
        @Nullable RevealViewWhyNot waaromNiet,
        String leerpunt) {

    /** A prediction held against the answer. */
    record RevealViewPrediction(String letter, String route, boolean goed, List<RevealViewPart> delen) {}

    /** Part: one question beside the route; {@code gekozen} is empty when it was left open. */
    record RevealViewPart(String vraag, String gekozen, String antwoord, boolean goed) {}

    /** Why not: why the predicted route is not the answer. */
    record RevealViewWhyNot(String naam, String tekst, List<RevealViewNearRow> rijen) {}

    /** A row that came near, with what it asks and what the case says. */
    record RevealViewNearRow(String regel, String reden, List<String> ontbreekt) {}
}

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
 * @param chosen what was predicted, or null when nobody predicted
 * @param decidingRows the rows that concluded the primary route
 */
record RevealView(
        String letter,
        String route,
        String vorm,
        String instructie,
        @Nullable RevealViewPrediction chosen,
        List<AppliedRowView> decidingRows,
        @Nullable RevealViewWhyNot whyNot,
        String lesson) {

    /** A prediction held against the answer. */
    record RevealViewPrediction(String letter, String route, boolean correct, List<RevealViewPart> parts) {}

    /** Part: one question beside the route; {@code chosen} is empty when it was left open. */
    record RevealViewPart(String question, String chosen, String answer, boolean correct) {}

    /** Why not: why the predicted route is not the answer. */
    record RevealViewWhyNot(String name, String text, List<RevealViewNearRow> rows) {}

    /** A row that came near, with what it asks and what the case says. */
    record RevealViewNearRow(String rule, String reden, List<String> missing) {}
}

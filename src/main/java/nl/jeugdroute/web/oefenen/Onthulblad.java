// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a story.
 *
 * @param letter the letter of the right route
 * @param vorm the form of the route in words, empty without one
 * @param gekozen what was predicted, or null when nobody predicted
 * @param beslist the rows that concluded the main route
 */
record Onthulblad(
        String letter,
        String route,
        String vorm,
        String instructie,
        @Nullable Gekozen gekozen,
        List<Rijblad> beslist,
        @Nullable WaaromNiet waaromNiet,
        String leerpunt) {

    /** A prediction held against the answer. */
    record Gekozen(String letter, String route, boolean goed, List<Deel> delen) {}

    /** One question beside the route; {@code gekozen} is empty when it was left open. */
    record Deel(String vraag, String gekozen, String antwoord, boolean goed) {}

    /** Why the predicted route is not the answer. */
    record WaaromNiet(String naam, String tekst, List<Nabij> rijen) {}

    /** A row that came near, with what it asks and what the case says. */
    record Nabij(String regel, String reden, List<String> ontbreekt) {}
}

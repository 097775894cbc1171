// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.List;
import nl.jeugdroute.web.intake.InterimAdviesView.InterimAdviesStation;
import nl.jeugdroute.web.wording.LabelView;

/**
 * Interim advies view: the advies so far, for the panel beside the questions.
 *
 * @param route the primary route in the words of the pack
 * @param label STAAT_VAST only when it is proven over everything that is still open
 * @param haltes the routes one may think of, from light to heavy, each with where it stands now
 * @param vast what can no longer change
 * @param hangtAf the questions that can still change the primary route, most deciding first
 */
record InterimAdviesView(
        String route, LabelView label, List<InterimAdviesStation> haltes, List<String> vast, List<String> hangtAf) {

    InterimAdviesView {
        haltes = List.copyOf(haltes);
        vast = List.copyOf(vast);
        hangtAf = List.copyOf(hangtAf);
    }

    /** Station: a route: {@code stand} is nu, mee, mogelijk or niet. */
    record InterimAdviesStation(String naam, String stand, String woord) {}
}

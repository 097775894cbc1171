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
 * @param stations the routes one may think of, from light to heavy, each with where it stands now
 * @param settled what can no longer change
 * @param dependencies the questions that can still change the primary route, most deciding first
 */
record InterimAdviesView(
        String route,
        LabelView label,
        List<InterimAdviesStation> stations,
        List<String> settled,
        List<String> dependencies) {

    InterimAdviesView {
        stations = List.copyOf(stations);
        settled = List.copyOf(settled);
        dependencies = List.copyOf(dependencies);
    }

    /** Station: a route: {@code state} is nu, mee, mogelijk or niet. */
    record InterimAdviesStation(String name, String state, String word) {}
}

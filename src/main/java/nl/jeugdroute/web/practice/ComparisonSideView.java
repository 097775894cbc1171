// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import nl.jeugdroute.web.advies.RouteMapView;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapStation;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapTrack;
import nl.jeugdroute.web.wording.LabelView;

/**
 * Comparison side view: one side of a comparison.
 *
 * @param naam whose rules, or which facts
 */
record ComparisonSideView(
        String naam, LabelView label, String route, String instructie, RouteMapView kaart, List<String> opmerkingen) {

    /** Difference: what differs between two sides, in words. */
    record ComparisonSideDifference(String waarover, String links, String rechts) {}

    /** The same side with its map held against that of the other. */
    ComparisonSideView beside(ComparisonSideView other) {
        return new ComparisonSideView(naam, label, route, instructie, kaart.beside(other.kaart), opmerkingen);
    }

    /** The lanes worth reading: something is lit on them, or differs. */
    public List<RouteMapTrack> banen() {
        return kaart.banen().stream()
                .filter(track -> track.aan() || track.haltes().stream().anyMatch(RouteMapStation::anders))
                .toList();
    }
}

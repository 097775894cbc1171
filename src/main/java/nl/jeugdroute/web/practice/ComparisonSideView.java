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
 * @param name whose rules, or which facts
 */
record ComparisonSideView(
        String name, LabelView label, String route, String instructie, RouteMapView routeMap, List<String> remarks) {

    /** Difference: what differs between two sides, in words. */
    record ComparisonSideDifference(String about, String left, String right) {}

    /** The same side with its map held against that of the other. */
    ComparisonSideView beside(ComparisonSideView other) {
        return new ComparisonSideView(name, label, route, instructie, routeMap.beside(other.routeMap), remarks);
    }

    /** The lanes worth reading: something is lit on them, or differs. */
    public List<RouteMapTrack> tracks() {
        return routeMap.tracks().stream()
                .filter(track -> track.on() || track.stations().stream().anyMatch(RouteMapStation::different))
                .toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapSegment;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapStationState;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapTrack;

/** The lines of the route map: thick as far as the advies, double as far as what goes along, dotted beyond. */
final class RouteMapLines {

    /** Height of the lane of help, on which the case departs. */
    static final int HELP_LINE = 214;

    private static final int DEPARTURE = 112;

    private RouteMapLines() {}

    /** All lines, what must lie on top last. */
    static List<RouteMapSegment> of(List<RouteMapTrack> tracks) {
        List<RouteMapSegment> lines = new ArrayList<>();
        tracks.forEach(track -> lines.addAll(of(track)));
        lines.sort((one, other) -> other.kind().compareTo(one.kind()));
        return lines;
    }

    private static List<RouteMapSegment> of(RouteMapTrack track) {
        int last = track.stations().size() - 1;
        int advies = last(track, RouteMapStationState.ADVIES);
        int included = last(track, RouteMapStationState.MEE);
        List<RouteMapSegment> pieces = new ArrayList<>();
        int startFrom = -1;
        if (advies >= 0) {
            pieces.add(piece("advies", track, -1, advies));
            startFrom = advies;
        }
        if (included > startFrom) {
            pieces.add(piece("mee", track, startFrom, included));
            startFrom = included;
        }
        if (startFrom < last) {
            pieces.add(piece("niet", track, startFrom, last));
        }
        return pieces;
    }

    private static RouteMapSegment piece(String kind, RouteMapTrack track, int from, int until) {
        int y = track.stations().get(0).y();
        String ending = " H" + track.stations().get(until).x();
        if (from >= 0) {
            return new RouteMapSegment(kind, "M" + track.stations().get(from).x() + " " + y + ending);
        }
        if (y == HELP_LINE) {
            return new RouteMapSegment(kind, "M" + DEPARTURE + " " + y + ending);
        }
        return new RouteMapSegment(
                kind,
                "M" + DEPARTURE + " " + HELP_LINE + " C" + (DEPARTURE + 44) + " " + HELP_LINE + " " + (DEPARTURE + 24)
                        + " " + y + " " + (DEPARTURE + 88) + " " + y + ending);
    }

    private static int last(RouteMapTrack track, RouteMapStationState state) {
        for (int i = track.stations().size() - 1; i >= 0; i--) {
            if (track.stations().get(i).state() == state) {
                return i;
            }
        }
        return -1;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapFlag;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapSegment;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapTrack;
import org.jspecify.annotations.Nullable;

/**
 * The route map: stations at fixed places, with this case's way lit. Ready to draw, and the same as a list of words.
 *
 * @param titel what the map shows, in one sentence
 * @param hoogte height of the drawing; the width is always the same
 * @param crisis whether the safety lane is lit as "eerst dit"
 * @param vlag the flag at the main station, or null when no station of the map is the primary route
 */
public record RouteMapView(
        String titel,
        int hoogte,
        boolean crisis,
        List<RouteMapTrack> banen,
        List<RouteMapSegment> lijnen,
        @Nullable RouteMapFlag vlag) {

    public RouteMapView {
        banen = List.copyOf(banen);
        lijnen = List.copyOf(lijnen);
    }

    /**
     * The same map with every station marked that this case calls at here and not on the other map, the other way
     * round, or otherwise. A place that the other rules do not have counts as not called at.
     */
    public RouteMapView beside(RouteMapView other) {
        Map<String, RouteMapStation> there = new HashMap<>();
        other.banen.forEach(track -> track.haltes().forEach(station -> there.put(location(track, station), station)));
        List<RouteMapTrack> marked = banen.stream()
                .map(track -> new RouteMapTrack(
                        track.naam(),
                        track.boven(),
                        track.hoogte(),
                        track.aan(),
                        track.haltes().stream()
                                .map(station -> station.beside(there.get(location(track, station))))
                                .toList()))
                .toList();
        String different = marked.stream()
                .flatMap(track -> track.haltes().stream())
                .filter(RouteMapStation::anders)
                .map(station -> station.naam() + " (" + station.woord() + ")")
                .collect(Collectors.joining(", "));
        return new RouteMapView(
                titel + (different.isEmpty() ? "" : " Anders dan op de andere kaart: " + different + "."),
                hoogte,
                crisis,
                marked,
                lijnen,
                vlag);
    }

    private static String location(RouteMapTrack track, RouteMapStation station) {
        return track.naam() + station.x();
    }

    /** Station state: how a station stands in this case. */
    public enum RouteMapStationState {
        ADVIES,
        MEE,
        ONDERWEG,
        NIET;

        /** Id of the sign. */
        public String teken() {
            return "halte-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Track: a lane with its stations.
     *
     * @param boven top of the tinted area, or -1 for the lane without one
     */
    public record RouteMapTrack(String naam, int boven, int hoogte, boolean aan, List<RouteMapStation> haltes) {}

    /**
     * A station; the name may take two lines.
     *
     * @param anders whether it stands otherwise on the map this one lies beside
     */
    public record RouteMapStation(
            String naam,
            int x,
            int y,
            RouteMapStationState stand,
            String woord,
            List<RouteMapTextLine> regels,
            int woordhoogte,
            boolean anders) {

        /** In the units of the drawing; on average, for most letters are narrower. */
        private static final int LETTER_WIDTH = 7;

        private static final int FRAME_EDGE = 6;

        /** How wide a frame round the station with its words is. */
        public int kaderbreedte() {
            int longest = regels.stream()
                    .mapToInt(rule -> rule.tekst().length())
                    .max()
                    .orElse(0);
            return Math.max(longest, woord.length()) * LETTER_WIDTH + 2 * FRAME_EDGE;
        }

        /** Whether this case calls here. */
        boolean counts() {
            return stand == RouteMapStationState.ADVIES || stand == RouteMapStationState.MEE;
        }

        /** Meaning of a station: what a reader would do here: the same for all stations that are not called at. */
        private String meaning() {
            return counts() ? woord : "";
        }

        private RouteMapStation beside(@Nullable RouteMapStation other) {
            boolean differs = !meaning().equals(other == null ? "" : other.meaning());
            return new RouteMapStation(naam, x, y, stand, woord, regels, woordhoogte, differs);
        }
    }

    /** A line of text and where it stands. */
    public record RouteMapTextLine(String tekst, int y) {}

    /** Segment: a piece of line; {@code soort} is advies, mee or niet. */
    public record RouteMapSegment(String soort, String pad) {}

    /** The flag with a word above the main station. */
    public record RouteMapFlag(int x, int y, String woord, int breedte) {}
}

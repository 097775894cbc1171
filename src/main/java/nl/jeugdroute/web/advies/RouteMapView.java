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
 * @param title what the map shows, in one sentence
 * @param height height of the drawing; the width is always the same
 * @param crisis whether the safety lane is lit as "eerst dit"
 * @param flag the flag at the main station, or null when no station of the map is the primary route
 */
public record RouteMapView(
        String title,
        int height,
        boolean crisis,
        List<RouteMapTrack> tracks,
        List<RouteMapSegment> lines,
        @Nullable RouteMapFlag flag) {

    public RouteMapView {
        tracks = List.copyOf(tracks);
        lines = List.copyOf(lines);
    }

    /**
     * The same map with every station marked that this case calls at here and not on the other map, the other way
     * round, or otherwise. A place that the other rules do not have counts as not called at.
     */
    public RouteMapView beside(RouteMapView other) {
        Map<String, RouteMapStation> there = new HashMap<>();
        other.tracks.forEach(track ->
                track.stations().forEach(station -> there.put(location(track, station), station)));
        List<RouteMapTrack> marked = tracks.stream()
                .map(track -> new RouteMapTrack(
                        track.name(),
                        track.top(),
                        track.height(),
                        track.on(),
                        track.stations().stream()
                                .map(station -> station.beside(there.get(location(track, station))))
                                .toList()))
                .toList();
        String different = marked.stream()
                .flatMap(track -> track.stations().stream())
                .filter(RouteMapStation::different)
                .map(station -> station.name() + " (" + station.word() + ")")
                .collect(Collectors.joining(", "));
        return new RouteMapView(
                title + (different.isEmpty() ? "" : " Anders dan op de andere kaart: " + different + "."),
                height,
                crisis,
                marked,
                lines,
                flag);
    }

    private static String location(RouteMapTrack track, RouteMapStation station) {
        return track.name() + station.x();
    }

    /** Station state: how a station stands in this case. */
    public enum RouteMapStationState {
        ADVIES,
        MEE,
        ONDERWEG,
        NIET;

        /** Id of the sign. */
        public String sign() {
            return "halte-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Track: a lane with its stations.
     *
     * @param top top of the tinted area, or -1 for the lane without one
     */
    public record RouteMapTrack(String name, int top, int height, boolean on, List<RouteMapStation> stations) {}

    /**
     * A station; the name may take two lines.
     *
     * @param different whether it stands otherwise on the map this one lies beside
     */
    public record RouteMapStation(
            String name,
            int x,
            int y,
            RouteMapStationState state,
            String word,
            List<RouteMapTextLine> lines,
            int wordHeight,
            boolean different) {

        /** In the units of the drawing; on average, for most letters are narrower. */
        private static final int LETTER_WIDTH = 7;

        private static final int FRAME_EDGE = 6;

        /** How wide a frame round the station with its words is. */
        public int frameWidth() {
            int longest =
                    lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
            return Math.max(longest, word.length()) * LETTER_WIDTH + 2 * FRAME_EDGE;
        }

        /** Whether this case calls here. */
        boolean counts() {
            return state == RouteMapStationState.ADVIES || state == RouteMapStationState.MEE;
        }

        /** Meaning of a station: what a reader would do here: the same for all stations that are not called at. */
        private String meaning() {
            return counts() ? word : "";
        }

        private RouteMapStation beside(@Nullable RouteMapStation other) {
            boolean differs = !meaning().equals(other == null ? "" : other.meaning());
            return new RouteMapStation(name, x, y, state, word, lines, wordHeight, differs);
        }
    }

    /** A line of text and where it stands. */
    public record RouteMapTextLine(String text, int y) {}

    /** Segment: a piece of line; {@code kind} is advies, mee or niet. */
    public record RouteMapSegment(String kind, String path) {}

    /** The flag with a word above the main station. */
    public record RouteMapFlag(int x, int y, String word, int width) {}
}

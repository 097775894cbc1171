// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapFlag;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapStation;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapStationState;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapTextLine;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapTrack;
import nl.jeugdroute.web.wording.PageWording;
import org.jspecify.annotations.Nullable;

/**
 * Route map drawer: draws the route map of an advies. Every route has a fixed place, so that a reader learns the map
 * once; routes that a pack does not have leave their place empty.
 */
final class RouteMapDrawer {

    private static final int NAME_WIDTH = 16;
    /** Lanes with fewer stations leave more room; only a long open term still needs two lines there. */
    private static final int ROOMY_NAME_WIDTH = 26;

    private static final int LINE_HEIGHT = 18;
    private static final Map<String, String> LINE_BREAKS = Map.of("Ervaringsdeskundige", "Ervarings- deskundige");
    private static final String COMMITTEE = "VERBINDING_COMMISSIE_LEERLINGENZORG";

    private final @Nullable RouteAdvies primaryRoute;
    private final List<RouteAdvies> nevenroutes;
    private final boolean withCommittee;
    private final PageWording wording;
    private final PackRouteNames names;
    private final Map<Route, RouteAdvies> followed = new EnumMap<>(Route.class);

    RouteMapDrawer(Advies advies, PageWording wording, PackRouteNames names) {
        this(
                advies.routes().toList(),
                advies.acties().stream().map(Actie::code).collect(Collectors.toSet()),
                wording,
                names);
    }

    /**
     * Draws an advies that is still coming about.
     *
     * @param routes the routes so far, heaviest first; none while no row has pointed anywhere
     * @param acties codes of the actions so far; one of them asks the school committee to come along
     */
    RouteMapDrawer(List<RouteAdvies> routes, Set<String> acties, PageWording wording, PackRouteNames names) {
        this.primaryRoute = routes.isEmpty() ? null : routes.get(0);
        this.nevenroutes = routes.stream().skip(1).toList();
        this.withCommittee = acties.contains(COMMITTEE);
        this.names = names;
        this.wording = wording;
        routes.forEach(route -> followed.put(route.route(), route));
    }

    RouteMapView draw() {
        boolean hasOtherDoor =
                RouteMapPosition.OTHER_DOOR.stream().anyMatch(location -> followed.containsKey(location.route()));
        List<RouteMapTrack> tracks = new ArrayList<>();
        tracks.add(track("Hulp", -1, 0, RouteMapLines.HELP_LINE, RouteMapPosition.HELP));
        tracks.add(withCommittee(track("School", 0, 120, 50, RouteMapPosition.SCHOOL)));
        tracks.add(track("Veiligheid", 308, 120, 358, RouteMapPosition.VEILIGHEID));
        if (hasOtherDoor) {
            tracks.add(track("Andere deur", 444, 120, 494, RouteMapPosition.OTHER_DOOR));
        }
        return new RouteMapView(
                title(),
                hasOtherDoor ? 564 : 428,
                crisis(),
                tracks,
                RouteMapLines.of(tracks),
                tracks.stream()
                        .flatMap(track -> track.stations().stream())
                        .filter(station -> station.state() == RouteMapStationState.ADVIES)
                        .map(this::flag)
                        .findFirst()
                        .orElseGet(this::flagAtStart));
    }

    private RouteMapTrack track(String name, int top, int height, int y, List<RouteMapPosition> possible) {
        List<RouteMapPosition> locations = possible.stream()
                .filter(location -> names.knows(location.route()) || followed.containsKey(location.route()))
                .toList();
        int primaryIndex = -1;
        for (int i = 0; i < locations.size(); i++) {
            primaryIndex = primaryRoute != null && locations.get(i).route() == primaryRoute.route() ? i : primaryIndex;
        }
        List<RouteMapStation> stations = new ArrayList<>();
        for (int i = 0; i < locations.size(); i++) {
            RouteMapPosition location = locations.get(i);
            RouteAdvies route = followed.get(location.route());
            RouteMapStationState state = i == primaryIndex
                    ? RouteMapStationState.ADVIES
                    : route != null ? RouteMapStationState.MEE : state(i < primaryIndex);
            String label = route == null ? names.name(location.route()) : route.naam();
            stations.add(station(label, location.x(), y, state, word(state, route)));
        }
        return new RouteMapTrack(name, top, height, stations.stream().anyMatch(RouteMapStation::counts), stations);
    }

    private static RouteMapStationState state(boolean lighter) {
        return lighter ? RouteMapStationState.ONDERWEG : RouteMapStationState.NIET;
    }

    /** The school committee is no route of its own; an action invites it, and then it stands on the school lane. */
    private RouteMapTrack withCommittee(RouteMapTrack school) {
        if (!names.knowsActie(COMMITTEE)) {
            return school;
        }
        List<RouteMapStation> stations = new ArrayList<>(school.stations());
        RouteMapStationState state = withCommittee ? RouteMapStationState.MEE : RouteMapStationState.NIET;
        String word = withCommittee ? "schuift aan" : word(RouteMapStationState.NIET, null);
        stations.add(station(
                "Commissie leerlingenzorg",
                RouteMapPosition.COMMITTEE,
                stations.get(0).y(),
                state,
                word));
        return new RouteMapTrack(school.name(), school.top(), school.height(), school.on() || withCommittee, stations);
    }

    /** On the full lane names stand close together and take two lines; elsewhere there is room for one. */
    private static RouteMapStation station(String name, int x, int y, RouteMapStationState state, String word) {
        List<RouteMapTextLine> lines = new ArrayList<>();
        boolean full = y == RouteMapLines.HELP_LINE;
        int width = full ? NAME_WIDTH : ROOMY_NAME_WIDTH;
        int height = y + 38;
        String rest = LINE_BREAKS.getOrDefault(name, name);
        int breakAt = rest.lastIndexOf(' ', width + 1);
        if (rest.length() > width && breakAt > 0) {
            height = full ? height : y + 32;
            lines.add(new RouteMapTextLine(rest.substring(0, breakAt), height));
            rest = rest.substring(breakAt + 1);
            height += LINE_HEIGHT;
        } else {
            rest = name;
        }
        lines.add(new RouteMapTextLine(rest, height));
        return new RouteMapStation(name, x, y, state, word, lines, height + LINE_HEIGHT, false);
    }

    private RouteMapFlag flag(RouteMapStation station) {
        return crisis()
                ? new RouteMapFlag(station.x(), station.y() - 38, "Eerst dit", 92)
                : new RouteMapFlag(station.x(), station.y() - 38, "Advies", 76);
    }

    /** Incomplete: the case itself is the place to work on. */
    private RouteMapFlag flagAtStart() {
        return new RouteMapFlag(
                66, RouteMapLines.HELP_LINE - 42, primaryRoute == null ? "Nog geen route" : "Eerst aanvullen", 132);
    }

    private String word(RouteMapStationState state, @Nullable RouteAdvies route) {
        String vorm = route == null || route.vorm() == null
                ? ""
                : ": " + wording.value(route.vorm()).toLowerCase(Locale.ROOT);
        return switch (state) {
            case ADVIES -> (crisis() ? "eerst dit" : "het advies") + vorm;
            case MEE -> "loopt mee" + vorm;
            case ONDERWEG -> "lichter";
            case NIET -> crisis() ? "later" : "nu niet";
        };
    }

    private String title() {
        if (primaryRoute == null) {
            return "Routekaart. Er is nog geen route.";
        }
        StringBuilder title = new StringBuilder("Routekaart. Het advies is: ")
                .append(primaryRoute.naam())
                .append('.');
        if (!nevenroutes.isEmpty()) {
            title.append(" Lopen mee: ")
                    .append(String.join(
                            ", ", nevenroutes.stream().map(RouteAdvies::naam).toList()))
                    .append('.');
        }
        return title.toString();
    }

    private boolean crisis() {
        return primaryRoute != null && primaryRoute.route() == Route.CRISIS;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import nl.jeugdroute.advies.Route;

/**
 * Route map position: where a route stands on its lane of the map. The places never change, so that a reader learns the
 * map once.
 *
 * @param x from the left, in the units of the drawing
 */
record RouteMapPosition(Route route, int x) {

    static final List<RouteMapPosition> HELP = List.of(
            new RouteMapPosition(Route.EIGEN_NETWERK, 210),
            new RouteMapPosition(Route.ERVARINGSDESKUNDIGE, 352),
            new RouteMapPosition(Route.VRIJ_TOEGANKELIJK, 495),
            new RouteMapPosition(Route.SOCIAAL_TEAM, 637),
            new RouteMapPosition(Route.SPECIALIST, 780),
            new RouteMapPosition(Route.SPECIALISTENTAFEL, 922),
            new RouteMapPosition(Route.REGIONALE_ZORGTAFEL, 1064));
    static final List<RouteMapPosition> SCHOOL =
            List.of(new RouteMapPosition(Route.JEUGDGEZONDHEIDSZORG, 352), new RouteMapPosition(Route.ONDERWIJS, 637));
    static final List<RouteMapPosition> VEILIGHEID = List.of(
            new RouteMapPosition(Route.STEUNPUNT_HUISELIJK_GEWELD, 352),
            new RouteMapPosition(Route.SAVE_WERKER, 566),
            new RouteMapPosition(Route.VEILIG_THUIS, 744),
            new RouteMapPosition(Route.CRISIS, 922));
    static final List<RouteMapPosition> OTHER_DOOR = List.of(
            new RouteMapPosition(Route.ARTS_VERWIJZING, 352),
            new RouteMapPosition(Route.GECERTIFICEERDE_INSTELLING, 566),
            new RouteMapPosition(Route.ANDERE_GEMEENTE, 780),
            new RouteMapPosition(Route.ANDERE_WET, 922));

    /** The school committee is no route of its own; it stands at the end of the school lane. */
    static final int COMMITTEE = 922;
}

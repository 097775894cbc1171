// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import nl.jeugdroute.advies.Route;

/**
 * Where a route stands on its lane of the map. The places never change, so that a reader learns the map once.
 *
 * @param x from the left, in the units of the drawing
 */
record Kaartplek(Route route, int x) {

    static final List<Kaartplek> HULP = List.of(
            new Kaartplek(Route.EIGEN_NETWERK, 210),
            new Kaartplek(Route.ERVARINGSDESKUNDIGE, 352),
            new Kaartplek(Route.VRIJ_TOEGANKELIJK, 495),
            new Kaartplek(Route.SOCIAAL_TEAM, 637),
            new Kaartplek(Route.SPECIALIST, 780),
            new Kaartplek(Route.SPECIALISTENTAFEL, 922),
            new Kaartplek(Route.REGIONALE_ZORGTAFEL, 1064));
    static final List<Kaartplek> SCHOOL =
            List.of(new Kaartplek(Route.JEUGDGEZONDHEIDSZORG, 352), new Kaartplek(Route.ONDERWIJS, 637));
    static final List<Kaartplek> VEILIGHEID = List.of(
            new Kaartplek(Route.STEUNPUNT_HUISELIJK_GEWELD, 352),
            new Kaartplek(Route.SAVE_WERKER, 566),
            new Kaartplek(Route.VEILIG_THUIS, 744),
            new Kaartplek(Route.CRISIS, 922));
    static final List<Kaartplek> ANDERE_DEUR = List.of(
            new Kaartplek(Route.ARTS_VERWIJZING, 352),
            new Kaartplek(Route.GECERTIFICEERDE_INSTELLING, 566),
            new Kaartplek(Route.ANDERE_GEMEENTE, 780),
            new Kaartplek(Route.ANDERE_WET, 922));

    /** The school committee is no route of its own; it stands at the end of the school lane. */
    static final int COMMISSIE = 922;
}

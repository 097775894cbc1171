// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import java.util.EnumSet;
import java.util.Set;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Vorm;
import org.jspecify.annotations.Nullable;

/** A route in a form, lowest rank first (section 3); of two forms of a route the stronger one stands first. */
enum HandwrittenRoute {
    CRISIS(Route.CRISIS, null),
    MELDEN(Route.VEILIG_THUIS, Vorm.MELDEN),
    ONDERZOEK(Route.VEILIG_THUIS, Vorm.ONDERZOEK),
    SAVE_INZET(Route.SAVE_WERKER, Vorm.INZET),
    SAVE_CONSULT(Route.SAVE_WERKER, Vorm.CONSULT),
    VRAAG_VEILIG_THUIS(Route.VEILIG_THUIS, Vorm.ADVIES),
    STEUNPUNT(Route.STEUNPUNT_HUISELIJK_GEWELD, null),
    GECERTIFICEERDE_INSTELLING(Route.GECERTIFICEERDE_INSTELLING, null),
    ONVOLLEDIG(Route.ONVOLLEDIG, null),
    ANDERE_GEMEENTE(Route.ANDERE_GEMEENTE, null),
    ANDERE_WET(Route.ANDERE_WET, null),
    ARTS_VERWIJZING(Route.ARTS_VERWIJZING, null),
    SPECIALISTENTAFEL(Route.SPECIALISTENTAFEL, null),
    REGIONALE_ZORGTAFEL(Route.REGIONALE_ZORGTAFEL, null),
    SPECIALIST_INZET(Route.SPECIALIST, Vorm.INZET),
    SPECIALIST_CONSULT(Route.SPECIALIST, Vorm.CONSULT),
    SOCIAAL_TEAM(Route.SOCIAAL_TEAM, null),
    VRIJ_TOEGANKELIJK(Route.VRIJ_TOEGANKELIJK, null),
    JEUGDGEZONDHEIDSZORG(Route.JEUGDGEZONDHEIDSZORG, null),
    ONDERWIJS(Route.ONDERWIJS, null),
    ERVARINGSDESKUNDIGE(Route.ERVARINGSDESKUNDIGE, null),
    EIGEN_NETWERK(Route.EIGEN_NETWERK, null);

    /** Ranks 1 and 2. */
    static final Set<HandwrittenRoute> VEILIGHEID = EnumSet.range(CRISIS, STEUNPUNT);

    /** Two of these at once need somebody who keeps them together (F3). */
    static final Set<HandwrittenRoute> REGIE = EnumSet.of(
            SAVE_INZET,
            SAVE_CONSULT,
            GECERTIFICEERDE_INSTELLING,
            ARTS_VERWIJZING,
            SPECIALISTENTAFEL,
            REGIONALE_ZORGTAFEL,
            SPECIALIST_INZET,
            SPECIALIST_CONSULT,
            SOCIAAL_TEAM);

    private final HandwrittenOutcome.HandwrittenRouteDecision vast;
    private final HandwrittenOutcome.HandwrittenRouteDecision voorlopig;

    HandwrittenRoute(Route route, @Nullable Vorm vorm) {
        this.vast = new HandwrittenOutcome.HandwrittenRouteDecision(route, vorm, false);
        this.voorlopig = new HandwrittenOutcome.HandwrittenRouteDecision(route, vorm, true);
    }

    /** Unknown safety makes ranks 3 and 5 to 11 provisional, and never safety itself or what is still to be asked. */
    HandwrittenOutcome.HandwrittenRouteDecision besluit(boolean veiligheidOnbekend) {
        return veiligheidOnbekend && this != ONVOLLEDIG && compareTo(STEUNPUNT) > 0 ? voorlopig : vast;
    }
}

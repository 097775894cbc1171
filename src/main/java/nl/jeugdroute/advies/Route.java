// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/**
 * Route: a way through the youth-support field that an advies can point to. Names and order of weight are data of the
 * pack.
 */
public enum Route {
    CRISIS,
    VEILIG_THUIS,
    SAVE_WERKER,
    STEUNPUNT_HUISELIJK_GEWELD,
    GECERTIFICEERDE_INSTELLING,
    ONVOLLEDIG,
    ANDERE_GEMEENTE,
    ANDERE_WET,
    ARTS_VERWIJZING,
    SPECIALISTENTAFEL,
    REGIONALE_ZORGTAFEL,
    SPECIALIST,
    SOCIAAL_TEAM,
    VRIJ_TOEGANKELIJK,
    JEUGDGEZONDHEIDSZORG,
    ONDERWIJS,
    ERVARINGSDESKUNDIGE,
    EIGEN_NETWERK
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Vorm: the form of a route, strongest first within each route. */
public enum Vorm {
    MELDEN,
    ONDERZOEK,
    ADVIES,
    INZET,
    CONSULT
}

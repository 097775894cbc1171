// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Woonplaats: where the child lives according to the residence principle (Jeugdwet art. 1.1). */
public enum Woonplaats {
    EIGEN_GEMEENTE,
    ANDERE_GEMEENTE,
    ONBEKEND
}

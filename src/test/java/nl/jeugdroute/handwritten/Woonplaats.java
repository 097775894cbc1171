// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Woonplaats: where the child lives according to the residence principle (Jeugdwet art. 1.1). */
enum Woonplaats {
    EIGEN_GEMEENTE,
    ANDERE_GEMEENTE,
    ONBEKEND
}

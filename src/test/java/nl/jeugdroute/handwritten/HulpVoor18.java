// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Hulp voor 18: youth help before the eighteenth birthday (Jeugdwet art. 1.1). */
enum HulpVoor18 {
    LOPEND,
    BEPAALD_VOOR_18,
    GESTOPT_BINNEN_HALF_JAAR,
    GEEN,
    ONBEKEND
}

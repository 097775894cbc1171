// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Hulp voor 18: youth help before the eighteenth birthday (Jeugdwet art. 1.1). */
public enum HulpVoor18 {
    LOPEND,
    BEPAALD_VOOR_18,
    GESTOPT_BINNEN_HALF_JAAR,
    GEEN,
    ONBEKEND
}

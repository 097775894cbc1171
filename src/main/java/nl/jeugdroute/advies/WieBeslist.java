// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Wie beslist: who decides about a provision. */
public enum WieBeslist {
    GEMEENTE,
    SOCIAAL_TEAM,
    GI,
    RECHTER
}

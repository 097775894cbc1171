// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Soort crisis: what kind of crisis is at hand. */
public enum CrisisSoort {
    VEILIGHEID,
    PSYCHIATRISCH,
    UITVAL_VERZORGING,
    ONBEKEND
}

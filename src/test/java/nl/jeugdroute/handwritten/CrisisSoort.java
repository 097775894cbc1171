// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Soort crisis: what kind of crisis is at hand. */
enum CrisisSoort {
    VEILIGHEID,
    PSYCHIATRISCH,
    UITVAL_VERZORGING,
    ONBEKEND
}

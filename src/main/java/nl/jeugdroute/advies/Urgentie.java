// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Urgentie: how soon somebody must act, most urgent first. */
public enum Urgentie {
    ACUUT,
    SPOED,
    PRIORITEIT,
    REGULIER
}

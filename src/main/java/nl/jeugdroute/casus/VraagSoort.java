// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Soort vraag: a question about living, about learning, or both. */
public enum VraagSoort {
    LEEFVRAAG,
    LEERVRAAG,
    BEIDE,
    ONBEKEND
}

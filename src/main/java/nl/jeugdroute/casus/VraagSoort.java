// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** A question about living, about learning, or both. */
public enum VraagSoort {
    LEEFVRAAG,
    LEERVRAAG,
    BEIDE,
    ONBEKEND
}

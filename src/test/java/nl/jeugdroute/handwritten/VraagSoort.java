// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Soort vraag: a question about living, about learning, or both. */
enum VraagSoort {
    LEEFVRAAG,
    LEERVRAAG,
    BEIDE,
    ONBEKEND
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Gezag: who holds parental authority. */
enum Gezag {
    OUDERS,
    EEN_OUDER,
    VOOGDIJ_GI,
    ONBEKEND
}

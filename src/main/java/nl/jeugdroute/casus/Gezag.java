// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Gezag: who holds parental authority. */
public enum Gezag {
    OUDERS,
    EEN_OUDER,
    VOOGDIJ_GI,
    ONBEKEND
}

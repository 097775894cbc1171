// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** The kind of a fact; it fixes which conditions a rule may put on it. */
public enum Veldsoort {
    /** One of a closed list of values. */
    KEUZE,
    /** Yes or no, without an unknown. */
    JA_NEE,
    /** A number, or nothing when unknown. */
    GETAL,
    /** Any number of values of a closed list or of catalogue codes. */
    VERZAMELING
}

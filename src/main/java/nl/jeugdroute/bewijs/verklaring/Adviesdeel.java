// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

/** The parts of an advies that a change of one fact can touch. */
public enum Adviesdeel {
    HOOFDROUTE,
    URGENTIE,
    NIVEAU,
    BESCHIKKING,
    COORDINATIE
}

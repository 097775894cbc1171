// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

/** The parts of an advies that a change of one fact can touch. */
public enum AdviesPart {
    HOOFDROUTE,
    URGENTIE,
    NIVEAU,
    BESCHIKKING,
    COORDINATIE
}

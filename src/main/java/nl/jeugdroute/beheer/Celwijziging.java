// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

/** A new text for one cell. */
public record Celwijziging(String rij, String kolom, String waarde) {}

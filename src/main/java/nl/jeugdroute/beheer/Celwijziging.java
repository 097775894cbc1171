// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

/**
 * A new text for one cell.
 *
 * @param rij the key of the row, or its id alone where that is enough
 */
public record Celwijziging(String rij, String kolom, String waarde) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

/**
 * Cell edit: a new text for one cell.
 *
 * @param row the key of the row, or its id alone where that is enough
 */
public record CellEdit(String row, String column, String value) {}

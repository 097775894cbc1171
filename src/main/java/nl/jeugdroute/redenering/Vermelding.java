// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

/**
 * A code that a conclusion names and that a definition row must now explain.
 *
 * @param bord where the explanation is written down
 */
public record Vermelding(Soort soort, String code, Bord bord) {}

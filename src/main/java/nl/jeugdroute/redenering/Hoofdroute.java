// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

/** The concluded route of the lowest rank. */
public record Hoofdroute(Rangplaats plaats) {}

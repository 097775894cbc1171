// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

/** A concluded route in its strongest form. */
public record Routebesluit(Rangplaats plaats) {}

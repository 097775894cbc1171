// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

/** A value the pack sets. */
public record Parameterwaarde(Regel regel, String code, String waarde) implements Definitie {}

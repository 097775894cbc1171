// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Lezing: one of the ways to read a source that leaves a point open. */
public record Lezing(String tekst, String bron) {}

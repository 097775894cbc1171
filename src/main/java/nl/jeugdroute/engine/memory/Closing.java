// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.memory;

/**
 * Closing of a fact: every row that can add to it has had its turn; conclusions about its absence are safe from here.
 */
public record Closing(String fact) {}

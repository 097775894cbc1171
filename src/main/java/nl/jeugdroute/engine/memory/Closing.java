// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.memory;

/** Every row that can add to this field has had its turn; conclusions about its absence are safe from here. */
public record Closing(String fact) {}

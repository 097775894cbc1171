// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/** Consequence: what a row concludes when it fires. */
public record Consequence(ConclusionKind kind, String value) {}

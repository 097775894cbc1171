// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/** What a row concludes when it fires. */
public record Consequence(ConclusionKind kind, String value) {}

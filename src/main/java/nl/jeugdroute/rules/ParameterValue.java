// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/** Parameter value: a value the pack sets. */
public record ParameterValue(Rule rule, String code, int value) implements Definition {}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/** Ontbrekend description: why a missing fact is needed, and its place in the order of asking. */
public record OntbrekendDescription(Rule rule, String fact, int order, String why) implements Definition {}

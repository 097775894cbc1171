// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Ontbrekend: a fact that is still missing and why it matters. */
public record Ontbrekend(String veld, String waarom) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/**
 * Rule set reference: which rules gave an advies.
 *
 * @param id the pack
 * @param naam the pack's name for people
 * @param hash SHA-256 over the rows in force, their sources and the hand-written rules
 */
public record RuleSetReference(String id, String naam, RuleSetStatus status, Tijdvak tijdvak, String hash) {}

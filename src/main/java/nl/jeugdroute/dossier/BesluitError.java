// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

/**
 * Besluit error: what is wrong with a decision as it was filled in.
 *
 * @param field name of the field in {@link BesluitInput}
 * @param message in Dutch: what was seen and what is possible
 */
public record BesluitError(String field, String message) {}

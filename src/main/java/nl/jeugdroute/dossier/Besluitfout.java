// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

/**
 * What is wrong with a decision as it was filled in.
 *
 * @param veld name of the field in {@link Besluitinvoer}
 * @param melding in Dutch: what was seen and what is possible
 */
public record Besluitfout(String veld, String melding) {}

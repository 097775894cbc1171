// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.rijen;

import nl.jeugdroute.regels.voorwaarde.Voorwaarde;

/**
 * A condition on one field of a situation.
 *
 * @param plaats the field's place in a situation
 */
public record Celvoorwaarde(String veld, int plaats, Voorwaarde voorwaarde) {}

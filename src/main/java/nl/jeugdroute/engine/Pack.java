// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.util.List;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Tijdvak;

/**
 * A municipality's rule pack as people know it.
 *
 * @param status the standing of the pack today: CONCEPT, GELDEND, HISTORISCH or VERLOPEN
 * @param validity first and last day of the pack
 * @param tijdvakken the periods in which the same rows are in force, in order
 * @param layers ids of the layers, national first
 */
public record Pack(
        String id,
        String name,
        String note,
        RuleSetStatus status,
        Tijdvak validity,
        List<Tijdvak> tijdvakken,
        List<String> layers) {}

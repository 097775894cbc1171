// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.util.List;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Tijdvak;

/**
 * A municipality's rule pack as people know it.
 *
 * @param status the standing of the pack today: CONCEPT, GELDEND, HISTORISCH or VERLOPEN
 * @param geldigheid first and last day of the pack
 * @param tijdvakken the periods in which the same rows are in force, in order
 * @param lagen ids of the layers, national first
 */
public record Pakket(
        String id,
        String naam,
        String toelichting,
        Setstatus status,
        Tijdvak geldigheid,
        List<Tijdvak> tijdvakken,
        List<String> lagen) {}

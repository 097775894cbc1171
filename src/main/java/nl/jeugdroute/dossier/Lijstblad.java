// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.List;

/**
 * A page of a list.
 *
 * @param meerErvoor whether there are lines before this page
 * @param meerErna whether there are lines after it
 */
public record Lijstblad(List<Lijstregel> regels, boolean meerErvoor, boolean meerErna) {

    public Lijstblad {
        regels = List.copyOf(regels);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;

/**
 * Completeness claim: a table that vouches to be complete: whenever this holds, one of its rows fires.
 *
 * @param layer the layer of the table
 * @param given when it must say something; empty for always
 */
public record CompletenessClaim(String layer, String table, List<CellCondition> given) {

    public CompletenessClaim {
        given = List.copyOf(given);
    }
}

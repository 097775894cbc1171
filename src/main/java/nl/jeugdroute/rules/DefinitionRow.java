// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Tijdvak;

/**
 * Definition row: a row that explains a code.
 *
 * @param valid the days on which it is in force
 * @param kind the kind of conclusion that names the code
 * @param consequences what follows from the code being named, such as an open point
 */
public record DefinitionRow(
        Tijdvak valid, ConclusionKind kind, String code, Definition definition, List<Consequence> consequences) {

    public DefinitionRow {
        consequences = List.copyOf(consequences);
    }
}

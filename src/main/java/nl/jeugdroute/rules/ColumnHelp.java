// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import nl.jeugdroute.rules.ColumnHelp.CellKind;
import nl.jeugdroute.rules.ColumnHelp.ColumnHelpChoice;

/**
 * Column help: what a column of a table is for and what may stand in it, for whoever fills it in.
 *
 * @param choices the values to offer; other cells are allowed unless the kind is {@link CellKind#CODE}
 */
public record ColumnHelp(String name, String label, String hint, CellKind kind, List<ColumnHelpChoice> choices) {

    public ColumnHelp {
        choices = List.copyOf(choices);
    }

    /** The kinds of cell. */
    public enum CellKind {
        TEXT,
        DATE,
        /** One code of a closed list, or nothing. */
        CODE,
        /** Codes of a closed list with a bar between them, or nothing. */
        CODES,
        /** A condition on a field with a closed list of values. */
        CONDITION,
        /** A condition on a field with any number of values. */
        SET_CONDITION,
        /** A condition on a number. */
        NUMBER_CONDITION
    }

    /** Choice: a value to offer, with its name for people. */
    public record ColumnHelpChoice(String value, String label) {}
}

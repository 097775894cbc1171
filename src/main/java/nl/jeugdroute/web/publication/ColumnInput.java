// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.ColumnHelp;
import nl.jeugdroute.rules.ColumnHelp.ColumnHelpChoice;
import nl.jeugdroute.web.publication.ColumnInput.ColumnInputKind;

/**
 * Column input: how the cells of a column are filled in on a page.
 *
 * @param choices the values to choose from, in the order people expect
 * @param emptyAllowed whether a cell may be empty
 */
record ColumnInput(ColumnInputKind kind, List<ColumnHelpChoice> choices, boolean emptyAllowed) {

    /** Kind: the field of a form that fits a column. */
    enum ColumnInputKind {
        /** The id of a row: fixed once it is there. */
        VAST,
        DAG,
        /** A few words or a number. */
        TEKST,
        /** A sentence or more. */
        ZIN,
        /** One of the values. */
        KEUZE,
        /** Any number of the values, with bars between them. */
        KEUZES,
        /** A condition on a fact that has one value. */
        VOORWAARDE_KEUZE,
        /** A condition on a fact that is a list. */
        VOORWAARDE_LIJST,
        /** A condition on a number. */
        VOORWAARDE_GETAL,
        /** All ages, or from one age to another. */
        LEEFTIJDEN
    }

    private static final Set<String> SHORT = Set.of(
            "naam",
            "telefoon",
            "rang",
            "niveau",
            "volgorde",
            "waarde",
            "eenheid",
            "productcategorie",
            "titel",
            "bron",
            "bron_a",
            "bron_b",
            "vastgesteld",
            "bevestigd_door");
    private static final Set<String> MAY_BE_EMPTY = Set.of("route", "status");
    private static final String CONTAINS = "bevat ";

    ColumnInput {
        choices = List.copyOf(choices);
    }

    static ColumnInput of(ColumnHelp hint, Column column) {
        String name = column.name();
        return switch (hint.kind()) {
            case DATE -> new ColumnInput(ColumnInputKind.DAG, List.of(), true);
            case CODE -> new ColumnInput(ColumnInputKind.KEUZE, hint.choices(), MAY_BE_EMPTY.contains(name));
            case CODES -> new ColumnInput(ColumnInputKind.KEUZES, hint.choices(), true);
            case CONDITION ->
                new ColumnInput(ColumnInputKind.VOORWAARDE_KEUZE, without(hint, choice -> choice.equals("*")), false);
            case SET_CONDITION ->
                new ColumnInput(
                        ColumnInputKind.VOORWAARDE_LIJST, without(hint, choice -> !choice.startsWith(CONTAINS)), false);
            case NUMBER_CONDITION -> new ColumnInput(ColumnInputKind.VOORWAARDE_GETAL, List.of(), false);
            case TEXT -> free(column);
        };
    }

    /** The values without their names. */
    List<String> values() {
        return choices.stream().map(ColumnHelpChoice::value).toList();
    }

    private static ColumnInput free(Column column) {
        String name = column.name();
        if (name.equals("id")) {
            return new ColumnInput(ColumnInputKind.VAST, List.of(), false);
        }
        if (name.equals("leeftijd") && column.role() == Column.ColumnRole.EIGENSCHAP) {
            return new ColumnInput(ColumnInputKind.LEEFTIJDEN, List.of(), false);
        }
        return new ColumnInput(SHORT.contains(name) ? ColumnInputKind.TEKST : ColumnInputKind.ZIN, List.of(), true);
    }

    private static List<ColumnHelpChoice> without(ColumnHelp hint, Predicate<String> excluded) {
        return hint.choices().stream()
                .filter(choice -> !excluded.test(choice.value()))
                .map(choice -> choice.value().startsWith(CONTAINS)
                        ? new ColumnHelpChoice(choice.value().substring(CONTAINS.length()), choice.label())
                        : choice)
                .toList();
    }
}

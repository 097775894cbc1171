// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.FactDefinition;
import nl.jeugdroute.rules.NumberRange;
import nl.jeugdroute.rules.NumberText;
import nl.jeugdroute.rules.Suggestion;

/**
 * The closed grammar of condition cells: {@code JA}, {@code NEE|ONBEKEND}, {@code niet NEE}, {@code 12 t/m 17},
 * {@code >= 18}, {@code bevat T9}, {@code leeg}, {@code *}. Anything else is refused, never guessed.
 */
public final class CellGrammar {

    private static final Pattern INCLUSIVE_RANGE = Pattern.compile("(-?[\\d,]+)\\s+t/m\\s+(-?[\\d,]+)");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<)\\s*(-?[\\d,]+)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");

    private CellGrammar() {}

    /**
     * Reads a condition on a field.
     *
     * @throws InvalidCellException when the cell is empty or outside the grammar
     */
    public static Condition read(FactDefinition fact, String cell) throws InvalidCellException {
        if (cell.isEmpty()) {
            throw new InvalidCellException("Deze voorwaarde is leeg. Schrijf * als het niet uitmaakt.");
        }
        if (cell.equals("*")) {
            return new Condition.AlwaysTrueCondition();
        }
        return switch (fact.kind()) {
            case CHOICE, YES_NO ->
                cell.startsWith("niet ")
                        ? new Condition.NoneOfCondition(values(fact, cell.substring(5)))
                        : new Condition.OneOfCondition(values(fact, cell));
            case SET -> setCondition(fact, cell);
            case NUMBER -> numbers(cell);
        };
    }

    private static Condition setCondition(FactDefinition fact, String cell) throws InvalidCellException {
        if (cell.equals("leeg")) {
            return new Condition.EmptyCondition();
        }
        if (cell.equals("niet leeg")) {
            return new Condition.NotEmptyCondition();
        }
        if (cell.startsWith("bevat niet ")) {
            return new Condition.ContainsNoneCondition(values(fact, cell.substring(11)));
        }
        if (cell.startsWith("bevat ")) {
            return new Condition.ContainsCondition(values(fact, cell.substring(6)));
        }
        throw new InvalidCellException("\"" + Suggestion.brief(cell)
                + "\" kennen wij niet bij een lijst. Schrijf bijvoorbeeld: bevat X, bevat niet X,"
                + " leeg, niet leeg of *."
                + Suggestion.best(cell, fact.values())
                        .map(best -> " Bedoelde u \"bevat " + best + "\"?")
                        .orElse(""));
    }

    private static SortedSet<String> values(FactDefinition fact, String text) throws InvalidCellException {
        SortedSet<String> values = new TreeSet<>();
        for (String part : text.split("\\|", -1)) {
            String value = part.trim();
            if (!fact.values().contains(value)) {
                throw new InvalidCellException(Suggestion.unknown(value, fact.values()));
            }
            values.add(value);
        }
        return Collections.unmodifiableSortedSet(values);
    }

    private static Condition numbers(String cell) throws InvalidCellException {
        if (cell.equals("niet leeg")) {
            return new Condition.NumberCondition(List.of(new NumberRange(null, true, null, true)), false);
        }
        List<NumberRange> ranges = new ArrayList<>();
        boolean empty = false;
        for (String part : cell.split("\\|", -1)) {
            if (part.trim().equals("leeg")) {
                empty = true;
            } else {
                ranges.add(range(part.trim()));
            }
        }
        return new Condition.NumberCondition(ranges, empty);
    }

    private static NumberRange range(String part) throws InvalidCellException {
        Matcher through = INCLUSIVE_RANGE.matcher(part);
        if (through.matches()) {
            BigDecimal from = number(through.group(1));
            BigDecimal until = number(through.group(2));
            if (from.compareTo(until) > 0) {
                throw new InvalidCellException("\"" + Suggestion.brief(part) + "\" loopt terug. Bedoelde u \""
                        + through.group(2) + " t/m " + through.group(1) + "\"?");
            }
            return new NumberRange(from, true, until, true);
        }
        Matcher comparison = COMPARISON.matcher(part);
        if (comparison.matches()) {
            BigDecimal bound = number(comparison.group(2));
            return switch (comparison.group(1)) {
                case ">=" -> new NumberRange(bound, true, null, false);
                case ">" -> new NumberRange(bound, false, null, false);
                case "<=" -> new NumberRange(null, false, bound, true);
                default -> new NumberRange(null, false, bound, false);
            };
        }
        BigDecimal number = number(part);
        return new NumberRange(number, true, number, true);
    }

    private static BigDecimal number(String text) throws InvalidCellException {
        return NumberText.decimal(text)
                .filter(number -> NUMBER.matcher(text).matches())
                .orElseThrow(() -> new InvalidCellException("\"" + Suggestion.brief(text)
                        + "\" is geen getal of bereik dat wij kennen. Schrijf bijvoorbeeld: 12,"
                        + " 12 t/m 17, >= 18, < 18|leeg, leeg of *."
                        + NumberSuggestion.hintFor(text)
                                .map(remedy -> " " + remedy)
                                .orElse("")));
    }
}

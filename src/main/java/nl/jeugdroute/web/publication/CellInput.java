// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.web.publication.ColumnInput.ColumnInputKind;

/**
 * Cell input: the text of a cell taken apart for a form, and put together again from it.
 *
 * @param mode the chosen manner; {@link #OTHER} when the text fits none and stands as it is in {@code text}
 * @param values the chosen values
 * @param from first number of a range, or the only one
 * @param orEmpty whether "not filled in" counts too
 */
record CellInput(String mode, Set<String> values, String from, String until, boolean orEmpty, String text) {

    static final String OTHER = "anders";
    private static final String ANY = "vrij";
    private static final String BETWEEN = "tussen";
    private static final Map<String, String> BOUNDS =
            Map.of("is", "", "vanaf", ">= ", "meer", "> ", "hooguit", "<= ", "minder", "< ");
    private static final Pattern RANGE = Pattern.compile("(-?[\\d,]+)\\s+t/m\\s+(-?[\\d,]+)");
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<)?\\s*(-?\\d+(?:,\\d+)?)");
    private static final Pattern OR_EMPTY = Pattern.compile("(.*\\S)\\s*\\|\\s*leeg");
    private static final String OR = "|";

    CellInput {
        values = Set.copyOf(values);
    }

    /** The manners a form offers, in order. */
    static List<String> manners(ColumnInputKind shape) {
        return switch (shape) {
            case VOORWAARDE_KEUZE -> List.of(ANY, "een", "niet", OTHER);
            case VOORWAARDE_LIJST -> List.of(ANY, "bevat", "bevatniet", "leeg", "nietleeg", OTHER);
            case VOORWAARDE_GETAL ->
                List.of(ANY, BETWEEN, "is", "vanaf", "meer", "hooguit", "minder", "leeg", "nietleeg", OTHER);
            case LEEFTIJDEN -> List.of(ANY, BETWEEN, OTHER);
            default -> List.of();
        };
    }

    /** Takes the text of a cell apart. */
    static CellInput from(ColumnInput choice, String cell) {
        return switch (choice.kind()) {
            case VOORWAARDE_KEUZE -> choice(choice, cell);
            case VOORWAARDE_LIJST -> list(choice, cell);
            case VOORWAARDE_GETAL -> number(cell);
            case LEEFTIJDEN -> RANGE.matcher(cell).matches() || cell.equals("*") ? number(cell) : asOther(cell);
            case KEUZES -> new CellInput("", parts(cell), "", "", false, "");
            default -> asOther(cell);
        };
    }

    /** Reads what a form sent. */
    static CellInput from(Function<String, List<String>> form, String field) {
        return new CellInput(
                single(form, field + ".hoe"),
                new LinkedHashSet<>(form.apply(field + ".waarde")),
                single(form, field + ".van"),
                single(form, field + ".tot"),
                !form.apply(field + ".ofleeg").isEmpty(),
                single(form, field + ".tekst"));
    }

    /** The text of the cell. */
    String toCell(ColumnInput choice) {
        return switch (choice.kind()) {
            case VOORWAARDE_KEUZE, VOORWAARDE_LIJST ->
                switch (mode) {
                    case ANY -> "*";
                    case "leeg" -> "leeg";
                    case "nietleeg" -> "niet leeg";
                    case "een" -> chosen(choice, OR);
                    case "niet" -> "niet " + chosen(choice, OR);
                    case "bevat" -> "bevat " + chosen(choice, OR);
                    case "bevatniet" -> "bevat niet " + chosen(choice, OR);
                    default -> text;
                };
            case VOORWAARDE_GETAL, LEEFTIJDEN -> numberCell();
            case KEUZES -> chosen(choice, " | ");
            case KEUZE -> values.isEmpty() ? text : String.join(OR, values);
            default -> text;
        };
    }

    boolean has(String value) {
        return values.contains(value);
    }

    private String numberCell() {
        String end = orEmpty ? "|leeg" : "";
        return switch (mode) {
            case ANY -> "*";
            case "leeg" -> "leeg";
            case "nietleeg" -> "niet leeg";
            case BETWEEN -> from + " t/m " + until + end;
            case OTHER -> text;
            default -> BOUNDS.getOrDefault(mode, "") + from + end;
        };
    }

    private static CellInput choice(ColumnInput choice, String cell) {
        if (cell.equals("*")) {
            return manner(ANY, Set.of(), cell);
        }
        boolean not = cell.startsWith("niet ");
        return with(choice, not ? "niet" : "een", not ? cell.substring(5) : cell, cell);
    }

    private static CellInput list(ColumnInput choice, String cell) {
        return switch (cell) {
            case "*" -> manner(ANY, Set.of(), cell);
            case "leeg" -> manner("leeg", Set.of(), cell);
            case "niet leeg" -> manner("nietleeg", Set.of(), cell);
            default -> {
                if (cell.startsWith("bevat niet ")) {
                    yield with(choice, "bevatniet", cell.substring(11), cell);
                }
                yield cell.startsWith("bevat ") ? with(choice, "bevat", cell.substring(6), cell) : asOther(cell);
            }
        };
    }

    private static CellInput with(ColumnInput choice, String mode, String values, String cell) {
        Set<String> parts = parts(values);
        return choice.values().containsAll(parts) && !parts.isEmpty() ? manner(mode, parts, cell) : asOther(cell);
    }

    private static CellInput number(String cell) {
        switch (cell) {
            case "*":
                return manner(ANY, Set.of(), "");
            case "leeg":
                return manner("leeg", Set.of(), "");
            case "niet leeg":
                return manner("nietleeg", Set.of(), "");
            default:
                Matcher orEmpty = OR_EMPTY.matcher(cell);
                boolean empty = orEmpty.matches();
                return range(empty ? orEmpty.group(1) : cell, empty, cell);
        }
    }

    private static CellInput range(String part, boolean orEmpty, String cell) {
        Matcher between = RANGE.matcher(part);
        if (between.matches()) {
            return new CellInput(BETWEEN, Set.of(), between.group(1), between.group(2), orEmpty, "");
        }
        Matcher bound = BOUND.matcher(part);
        if (!bound.matches()) {
            return asOther(cell);
        }
        String sign = bound.group(1) == null ? "" : bound.group(1) + " ";
        String mode = BOUNDS.entrySet().stream()
                .filter(manner -> manner.getValue().equals(sign))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return new CellInput(mode, Set.of(), bound.group(2), "", orEmpty, "");
    }

    private static CellInput manner(String mode, Set<String> values, String cell) {
        return new CellInput(mode, values, "", "", false, mode.equals(OTHER) ? cell : "");
    }

    private static CellInput asOther(String cell) {
        return new CellInput(OTHER, Set.of(), "", "", false, cell);
    }

    /**
     * In the order of the list, so that ticking the same boxes gives the same text; unknown values keep their place at
     * the end.
     */
    private String chosen(ColumnInput choice, String between) {
        return Stream.concat(
                        choice.values().stream().filter(values::contains),
                        values.stream()
                                .filter(value -> !choice.values().contains(value))
                                .sorted())
                .collect(Collectors.joining(between));
    }

    private static Set<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String single(Function<String, List<String>> form, String field) {
        List<String> values = form.apply(field);
        return values.isEmpty() ? "" : values.get(0).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}

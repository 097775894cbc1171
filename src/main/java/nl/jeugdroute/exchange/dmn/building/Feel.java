// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.NumberRange;
import org.jspecify.annotations.Nullable;

/** The small part of FEEL that is used here; it means the same to every engine. */
public final class Feel {

    static final String DONT_CARE = "-";
    static final String NOTHING = "null";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** Words that mean something in the language itself. */
    private static final Set<String> RESERVED = Set.of(
            "and",
            "between",
            "else",
            "every",
            "external",
            "false",
            "for",
            "function",
            "if",
            "in",
            "instance",
            "item",
            "not",
            "null",
            "of",
            "or",
            "return",
            "satisfies",
            "some",
            "then",
            "true",
            "count",
            "max",
            "min",
            "sum",
            "mean",
            "all",
            "any",
            "sort",
            "sublist",
            "append",
            "concatenate",
            "flatten",
            "remove",
            "reverse",
            "union",
            "contains",
            "matches",
            "split",
            "replace",
            "substring",
            "date",
            "time",
            "duration",
            "number",
            "string");

    private Feel() {}

    /** A name that can stand for a field; dots would mean a part of something. */
    public static String name(String fact) {
        return fact.replace('.', '_').replace('-', '_');
    }

    /** Whether a name can be used in an expression. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !RESERVED.contains(name);
    }

    /** A text in which nothing can end the text; null when there is none. */
    static String text(@Nullable String text) {
        if (text == null) {
            return NOTHING;
        }
        StringBuilder literal = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            switch (character) {
                case '"', '\\' -> literal.append('\\').append(character);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(character);
            }
        }
        return literal.append('"').toString();
    }

    static String number(@Nullable Number number) {
        return number == null ? NOTHING : number.toString();
    }

    static String list(Collection<String> texts) {
        return texts.stream().map(Feel::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** That the tested list holds one of these. */
    static String contains(Collection<String> texts) {
        return texts.stream()
                .map(text -> "list contains(?, " + text(text) + ")")
                .collect(Collectors.joining(" or "));
    }

    /** That the tested list holds none of these. */
    static String doesNotContain(Collection<String> texts) {
        return texts.stream()
                .map(text -> "list contains(?, " + text(text) + ") = false")
                .collect(Collectors.joining(" and "));
    }

    /** Condition of a cell as the test in a column of its field. */
    static String test(Condition condition) {
        if (condition instanceof Condition.OneOfCondition v) {
            return texts(v.values());
        } else if (condition instanceof Condition.NoneOfCondition v) {
            return "not(" + texts(v.values()) + ")";
        } else if (condition instanceof Condition.ContainsCondition v) {
            return contains(v.values());
        } else if (condition instanceof Condition.ContainsNoneCondition v) {
            return doesNotContain(v.values());
        } else if (condition instanceof Condition.EmptyCondition) {
            return "count(?) = 0";
        } else if (condition instanceof Condition.NotEmptyCondition) {
            return "count(?) > 0";
        } else if (condition instanceof Condition.NumberCondition v) {
            return numbers(v);
        }
        return DONT_CARE;
    }

    private static String texts(Collection<String> texts) {
        return texts.stream().map(Feel::text).collect(Collectors.joining(", "));
    }

    private static String numbers(Condition.NumberCondition number) {
        boolean eachKnown = number.ranges().stream().anyMatch(range -> range.min() == null && range.max() == null);
        if (eachKnown) {
            return number.emptyToo() ? DONT_CARE : "not(null)";
        }
        List<String> parts = new ArrayList<>();
        if (number.emptyToo()) {
            parts.add(NOTHING);
        }
        number.ranges().forEach(range -> parts.add(range(range)));
        return String.join(", ", parts);
    }

    private static String range(NumberRange range) {
        BigDecimal min = range.min();
        BigDecimal max = range.max();
        if (min == null) {
            return (range.maxInclusive() ? "<= " : "< ") + number(max);
        }
        if (max == null) {
            return (range.minInclusive() ? ">= " : "> ") + number(min);
        }
        return (range.minInclusive() ? "[" : "(") + min.toPlainString() + ".." + max.toPlainString()
                + (range.maxInclusive() ? "]" : ")");
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? NOTHING : number.toPlainString();
    }
}

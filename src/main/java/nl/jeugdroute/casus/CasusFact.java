// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Casus fact: definition of one fact of a case, for rules, forms and JSON alike.
 *
 * @param path the name, also its path in the JSON of a case, such as {@code veiligheid.acuutGevaar}
 * @param values the allowed values, in the order of the form; empty for numbers and for catalogue codes
 * @param defaultValue the value of an absent choice or yes/no, or null for other kinds
 * @param bounds the bounds of a number, or null for other kinds
 */
public record CasusFact(
        String path,
        FactKind kind,
        List<String> values,
        @Nullable String defaultValue,
        @Nullable NumberBounds bounds) {

    private static final String YES = "JA";
    private static final String NO = "NEE";

    public CasusFact {
        values = List.copyOf(values);
    }

    /** A fact that is one of these values. */
    public static CasusFact choice(String path, List<String> values, String defaultValue) {
        return new CasusFact(path, FactKind.CHOICE, values, defaultValue, null);
    }

    /** A fact that is so or is not so; not so when nobody says. */
    public static CasusFact yesNo(String path) {
        return new CasusFact(path, FactKind.YES_NO, List.of(YES, NO), NO, null);
    }

    /** A fact that is a number, or not known. */
    public static CasusFact number(String path, NumberBounds bounds) {
        return new CasusFact(path, FactKind.NUMBER, List.of(), null, bounds);
    }

    /** A fact that is any number of these values. */
    public static CasusFact multiValued(String path, List<String> values) {
        return new CasusFact(path, FactKind.SET, values, null, null);
    }

    /** A fact that is any number of codes of the catalogue. */
    public static CasusFact codes(String path) {
        return multiValued(path, List.of());
    }

    /** The value of this fact in a case that does not give it: the default, nothing, or not known; never a silent no. */
    public @Nullable Object absent() {
        return kind == FactKind.SET ? Set.of() : defaultValue;
    }

    /**
     * The value as rules read it: a String, a BigDecimal, a Set of String, or null for an unknown number.
     *
     * @param given a value as it is given: also a boolean, another number or another collection; null when absent
     * @throws IllegalArgumentException when this fact cannot have that value
     */
    @Nullable
    Object read(@Nullable Object given) {
        if (given == null) {
            return absent();
        }
        return switch (kind) {
            case CHOICE -> allowed(given, given);
            case YES_NO -> given instanceof Boolean yes ? (yes ? YES : NO) : allowed(given, given);
            case NUMBER -> number(given);
            case SET -> set(given);
        };
    }

    /** A value that another definition of this fact allowed, as far as this one does; what it does not know is absent. */
    @Nullable
    Object adopt(@Nullable Object value) {
        return switch (kind) {
            case CHOICE, YES_NO -> value instanceof String text && values.contains(text) ? text : absent();
            case NUMBER ->
                value instanceof BigDecimal number && bounds != null && bounds.allow(number)
                        ? number(number)
                        : absent();
            case SET ->
                value instanceof Set<?> elements
                        ? set(elements.stream().filter(this::allows).toList())
                        : absent();
        };
    }

    private BigDecimal number(Object given) {
        BigDecimal number = given instanceof BigDecimal decimal
                ? decimal
                : given instanceof Integer integer ? BigDecimal.valueOf(integer) : null;
        if (number == null || bounds == null || !bounds.allow(number)) {
            throw impossible(given);
        }
        return bounds.whole() ? BigDecimal.valueOf(number.intValueExact()) : number;
    }

    /** In the order of the allowed values, so that the order in which they were given changes nothing. */
    private Set<String> set(Object given) {
        if (!(given instanceof Collection<?> elements)) {
            throw impossible(given);
        }
        if (elements.isEmpty()) {
            return Set.of();
        }
        Comparator<String> order =
                values.isEmpty() ? Comparator.naturalOrder() : Comparator.comparingInt(values::indexOf);
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements.stream()
                .map(element -> allowed(given, element))
                .sorted(order)
                .toList()));
    }

    private String allowed(Object given, @Nullable Object value) {
        if (!(value instanceof String name) || !allows(name)) {
            throw impossible(given);
        }
        return name;
    }

    private boolean allows(@Nullable Object name) {
        return values.isEmpty() || values.contains(name);
    }

    private IllegalArgumentException impossible(Object given) {
        return new IllegalArgumentException("fact " + path + " cannot be " + given + "; it is a " + kind
                + (bounds != null
                        ? " of " + bounds.lowest() + " to " + bounds.highest()
                        : values.isEmpty() ? "" : " of " + values));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import java.math.BigDecimal;
import java.util.Arrays;
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
 * @param values the allowed values; empty for numbers and for catalogue codes
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

    static <E extends Enum<E>> CasusFact choice(String path, E defaultValue) {
        return new CasusFact(path, FactKind.CHOICE, names(defaultValue.getDeclaringClass()), defaultValue.name(), null);
    }

    static CasusFact yesNo(String path) {
        return new CasusFact(path, FactKind.YES_NO, List.of(YES, NO), NO, null);
    }

    static CasusFact number(String path, NumberBounds bounds) {
        return new CasusFact(path, FactKind.NUMBER, List.of(), null, bounds);
    }

    static <E extends Enum<E>> CasusFact multiValued(String path, Class<E> type) {
        return new CasusFact(path, FactKind.SET, names(type), null, null);
    }

    static CasusFact codes(String path) {
        return new CasusFact(path, FactKind.SET, List.of(), null, null);
    }

    /** The value of this fact in a case that does not give it: the default, nothing, or not known; never a silent no. */
    public @Nullable Object absent() {
        return kind == FactKind.SET ? Set.of() : defaultValue;
    }

    /**
     * The value as rules read it: a String, a BigDecimal, a Set of String, or null for an unknown number.
     *
     * @param given a value as it is given: also an enum constant, a boolean, another number or another collection; null
     *     when absent
     * @throws IllegalArgumentException when this fact cannot have that value
     */
    @Nullable
    Object read(@Nullable Object given) {
        if (given == null) {
            return absent();
        }
        return switch (kind) {
            case CHOICE -> allowed(given, name(given));
            case YES_NO -> given instanceof Boolean yes ? (yes ? YES : NO) : allowed(given, name(given));
            case NUMBER -> number(given);
            case SET -> set(given);
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
                .map(element -> allowed(given, name(element)))
                .sorted(order)
                .toList()));
    }

    private String allowed(Object given, @Nullable String name) {
        if (name == null || !values.isEmpty() && !values.contains(name)) {
            throw impossible(given);
        }
        return name;
    }

    private static @Nullable String name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value instanceof String text ? text : null;
    }

    private IllegalArgumentException impossible(Object given) {
        return new IllegalArgumentException("fact " + path + " cannot be " + given + "; it is a " + kind
                + (bounds != null ? " of 0 to " + bounds.highest() : values.isEmpty() ? "" : " of " + values));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Casus fact: one fact of a case as rules and forms see it.
 *
 * @param path the path in the JSON of a case, such as {@code veiligheid.acuutGevaar}
 * @param values the allowed values; empty for numbers and for catalogue codes
 * @param defaultValue the value of an absent choice, or null for other kinds
 * @param reader reads the value from a case: a String, a BigDecimal (or null), or a Set of String
 */
public record CasusFact(
        String path,
        FactKind kind,
        List<String> values,
        @Nullable String defaultValue,
        Function<Casus, @Nullable Object> reader) {

    static <E extends Enum<E>> CasusFact choice(String path, Class<E> type, E defaultValue, Function<Casus, E> reader) {
        return new CasusFact(
                path,
                FactKind.CHOICE,
                names(type),
                defaultValue.name(),
                casus -> reader.apply(casus).name());
    }

    static CasusFact yesNo(String path, Function<Casus, Boolean> reader) {
        return new CasusFact(
                path, FactKind.YES_NO, List.of("JA", "NEE"), "NEE", casus -> reader.apply(casus) ? "JA" : "NEE");
    }

    static CasusFact number(String path, Function<Casus, @Nullable Object> reader) {
        return new CasusFact(path, FactKind.NUMBER, List.of(), null, reader);
    }

    static <E extends Enum<E>> CasusFact multiValued(String path, Class<E> type, Function<Casus, Set<E>> reader) {
        return new CasusFact(path, FactKind.SET, names(type), null, casus -> names(reader.apply(casus)));
    }

    static CasusFact codes(String path, Function<Casus, Set<String>> reader) {
        return new CasusFact(path, FactKind.SET, List.of(), null, reader::apply);
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.isEmpty() ? Set.of() : values.stream().map(Enum::name).collect(Collectors.toSet());
    }
}

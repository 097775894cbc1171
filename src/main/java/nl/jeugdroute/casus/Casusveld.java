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
 * One fact of a case as rules and forms see it.
 *
 * @param pad the path in the JSON of a case, such as {@code veiligheid.acuutGevaar}
 * @param waarden the allowed values; empty for numbers and for catalogue codes
 * @param standaard the value of an absent choice, or null for other kinds
 * @param lezer reads the value from a case: a String, a BigDecimal (or null), or a Set of String
 */
public record Casusveld(
        String pad,
        Veldsoort soort,
        List<String> waarden,
        @Nullable String standaard,
        Function<Casus, @Nullable Object> lezer) {

    static <E extends Enum<E>> Casusveld keuze(String pad, Class<E> type, E standaard, Function<Casus, E> lezer) {
        return new Casusveld(
                pad,
                Veldsoort.KEUZE,
                namen(type),
                standaard.name(),
                casus -> lezer.apply(casus).name());
    }

    static Casusveld jaNee(String pad, Function<Casus, Boolean> lezer) {
        return new Casusveld(
                pad, Veldsoort.JA_NEE, List.of("JA", "NEE"), "NEE", casus -> lezer.apply(casus) ? "JA" : "NEE");
    }

    static Casusveld getal(String pad, Function<Casus, @Nullable Object> lezer) {
        return new Casusveld(pad, Veldsoort.GETAL, List.of(), null, lezer);
    }

    static <E extends Enum<E>> Casusveld verzameling(String pad, Class<E> type, Function<Casus, Set<E>> lezer) {
        return new Casusveld(pad, Veldsoort.VERZAMELING, namen(type), null, casus -> namen(lezer.apply(casus)));
    }

    static Casusveld codes(String pad, Function<Casus, Set<String>> lezer) {
        return new Casusveld(pad, Veldsoort.VERZAMELING, List.of(), null, lezer::apply);
    }

    private static <E extends Enum<E>> List<String> namen(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static Set<String> namen(Collection<? extends Enum<?>> waarden) {
        return waarden.isEmpty() ? Set.of() : waarden.stream().map(Enum::name).collect(Collectors.toSet());
    }
}

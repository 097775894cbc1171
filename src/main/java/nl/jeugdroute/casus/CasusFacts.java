// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Casus facts: the definitions of the facts of a case, in one order. They come from the rows of a rule set; a
 * {@link Casus} is made with them, and read and changed by the names in them.
 */
public final class CasusFacts {

    /** Name under which areas of life are given, each with whom it concerns; rules read the two halves as facts. */
    public static final String LEEFGEBIEDEN = "leefgebieden";

    /** Which area of life it is. */
    public static final String LEEFGEBIED = LEEFGEBIEDEN + ".leefgebied";

    /** Whom an area of life concerns. */
    public static final String BETREFT = LEEFGEBIEDEN + ".betreft";

    static final String LEEFTIJD = "leeftijd";
    static final String ONGEBOREN = "ongeboren";
    static final String WISHES = "gewensteVoorzieningen";

    private final List<CasusFact> all;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<String> names;
    private final @Nullable Object[] defaults;
    private final List<LeefgebiedEntry> leefgebieden;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    private CasusFacts(List<CasusFact> all) {
        this.all = List.copyOf(all);
        all.forEach(fact -> positions.putIfAbsent(fact.path(), positions.size()));
        if (positions.size() != all.size()) {
            throw new IllegalArgumentException("a fact is defined twice in " + positions.keySet());
        }
        this.names = all.stream().map(CasusFacts::givenAs).distinct().toList();
        this.defaults = all.stream().map(CasusFact::absent).toArray();
        this.leefgebieden = values(LEEFGEBIED).stream()
                .flatMap(
                        leefgebied -> values(BETREFT).stream().map(betreft -> new LeefgebiedEntry(leefgebied, betreft)))
                .toList();
    }

    /**
     * These definitions, in their order.
     *
     * @throws IllegalArgumentException when a name stands there twice
     */
    public static CasusFacts of(List<CasusFact> facts) {
        return new CasusFacts(facts);
    }

    /** What can be said of a case under one of these definitions or another: all facts, each with all its values. */
    public static CasusFacts union(Collection<CasusFacts> several) {
        Map<String, CasusFact> facts = new LinkedHashMap<>();
        several.stream()
                .distinct()
                .forEach(one -> one.all().forEach(fact -> facts.merge(fact.path(), fact, CasusFacts::union)));
        List<CasusFact> united = List.copyOf(facts.values());
        return several.stream()
                .filter(one -> one.all().equals(united))
                .findFirst()
                .orElseGet(() -> of(united));
    }

    private static CasusFact union(CasusFact one, CasusFact other) {
        if (one.equals(other) || one.kind() != other.kind()) {
            return one;
        }
        Set<String> values = new LinkedHashSet<>(one.values());
        values.addAll(other.values());
        NumberBounds bounds = one.bounds();
        NumberBounds more = other.bounds();
        return new CasusFact(
                one.path(),
                one.kind(),
                List.copyOf(values),
                one.defaultValue(),
                bounds == null || more == null
                        ? bounds
                        : new NumberBounds(
                                Math.min(bounds.lowest(), more.lowest()),
                                Math.max(bounds.highest(), more.highest()),
                                bounds.whole() && more.whole(),
                                bounds.unit()));
    }

    /** All facts that a rule may read. */
    public List<CasusFact> all() {
        return all;
    }

    /** The names under which facts are given; areas of life are one. */
    public List<String> names() {
        return names;
    }

    /** Whether a rule may read a fact of this name. */
    public boolean has(String path) {
        return positions.containsKey(path);
    }

    /**
     * The fact with this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public CasusFact fact(String path) {
        return all.get(position(path));
    }

    /** The allowed values of the fact with this name; none when there is no such fact. */
    public List<String> values(String path) {
        return has(path) ? fact(path).values() : List.of();
    }

    /**
     * Place of a fact in {@link #all} and in {@link Casus#values}, from 0.
     *
     * @throws IllegalArgumentException when there is no fact of this name
     */
    public int position(String path) {
        Integer position = positions.get(path);
        if (position == null) {
            throw new IllegalArgumentException("a case has no fact \"" + path + "\"; choose from " + names);
        }
        return position;
    }

    /** Every area of life with everybody it can concern, in the order of both lists. */
    public List<LeefgebiedEntry> leefgebieden() {
        return leefgebieden;
    }

    /** What somebody works out from these definitions and needs again and again; worked out once. */
    public <T> T derived(Class<T> type, Function<CasusFacts, T> derivation) {
        return type.cast(derived.computeIfAbsent(type, fresh -> derivation.apply(this)));
    }

    @Nullable
    Object[] defaults() {
        return defaults;
    }

    private static String givenAs(CasusFact fact) {
        return isHalf(fact.path()) ? LEEFGEBIEDEN : fact.path();
    }

    /** Whether this is one half of the areas of life, which follows from them and is not given by itself. */
    public static boolean isHalf(String path) {
        return path.equals(LEEFGEBIED) || path.equals(BETREFT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof CasusFacts that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return "CasusFacts" + names;
    }
}

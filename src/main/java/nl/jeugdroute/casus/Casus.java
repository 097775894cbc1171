// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Casus: one youth-support intake, without identity: a municipality, a day, and a value for every fact it was made with.
 * It never changes; it is made and altered by the names of its facts. A fact that is not given has its default; an
 * element given twice counts once.
 */
public final class Casus {

    private static final String YES = "JA";

    private final CasusFacts facts;
    private final String gemeente;
    private final @Nullable LocalDate peildatum;
    private final @Nullable String kenmerk;
    private final @Nullable Object[] values;
    private final Set<LeefgebiedEntry> leefgebieden;

    private Casus(
            CasusFacts facts,
            String gemeente,
            @Nullable LocalDate peildatum,
            @Nullable String kenmerk,
            @Nullable Object[] values,
            Set<LeefgebiedEntry> leefgebieden) {
        this.facts = facts;
        this.gemeente = gemeente;
        this.peildatum = peildatum;
        this.kenmerk = kenmerk;
        this.values = values;
        this.leefgebieden = leefgebieden;
    }

    /** The case of which nothing is known yet but the municipality, by the id of its rule pack. */
    public static Casus of(CasusFacts facts, String gemeente) {
        return new Casus(facts, gemeente, null, null, facts.defaults(), Set.of());
    }

    /** The definitions this case was made with. */
    public CasusFacts facts() {
        return facts;
    }

    /**
     * The same case by other definitions: what they know of it. A fact they do not have is left out; a fact or a value
     * that only they have is absent.
     */
    public Casus as(CasusFacts others) {
        if (others == facts) {
            return this;
        }
        if (others.equals(facts)) {
            return new Casus(others, gemeente, peildatum, kenmerk, values, leefgebieden);
        }
        @Nullable Object[] adopted = others.defaults().clone();
        for (int i = 0; i < adopted.length; i++) {
            CasusFact fact = others.all().get(i);
            if (facts.has(fact.path())) {
                adopted[i] = fact.adopt(values[facts.position(fact.path())]);
            }
        }
        Casus translated = new Casus(others, gemeente, peildatum, kenmerk, adopted, Set.of());
        List<LeefgebiedEntry> known =
                leefgebieden.stream().filter(others.leefgebieden()::contains).toList();
        return known.isEmpty() ? translated : translated.with(CasusFacts.LEEFGEBIEDEN, known);
    }

    /** The same facts under the rules of a pack on a day; null for today. */
    public Casus under(String pack, @Nullable LocalDate day) {
        return new Casus(facts, pack, day, kenmerk, values, leefgebieden);
    }

    /** The same case on a day; null for today. */
    public Casus on(@Nullable LocalDate day) {
        return under(gemeente, day);
    }

    /** The same case with a reference of the worker's own, never a name or BSN; null for none. */
    public Casus withKenmerk(@Nullable String reference) {
        return new Casus(facts, gemeente, peildatum, reference, values, leefgebieden);
    }

    /**
     * The same case with one fact otherwise.
     *
     * @param fact a name of {@link CasusFacts#names}
     * @param value a name, a boolean, a number, or a collection of such; null when not known
     * @throws IllegalArgumentException when there is no such fact, or it cannot have that value
     */
    public Casus with(String fact, @Nullable Object value) {
        return with(Collections.singletonMap(fact, value));
    }

    /**
     * The same case with these facts otherwise, together.
     *
     * @param given values by the names of {@link CasusFacts#names}, each as in {@link #with(String, Object)}
     * @throws IllegalArgumentException when there is no such fact, when one cannot have its value, or when somebody unborn
     *     would have an age
     */
    public Casus with(Map<String, ? extends @Nullable Object> given) {
        @Nullable Object[] altered = values.clone();
        Set<LeefgebiedEntry> entries = leefgebieden;
        for (Map.Entry<String, ? extends @Nullable Object> fact : given.entrySet()) {
            String name = fact.getKey();
            if (name.equals(CasusFacts.LEEFGEBIEDEN)) {
                entries = entries(fact.getValue());
                altered[facts.position(CasusFacts.LEEFGEBIED)] = names(entries, LeefgebiedEntry::leefgebied);
                altered[facts.position(CasusFacts.BETREFT)] = names(entries, LeefgebiedEntry::betreft);
            } else if (CasusFacts.isHalf(name)) {
                throw new IllegalArgumentException(name + " follows from " + CasusFacts.LEEFGEBIEDEN + "; give that");
            } else {
                int position = facts.position(name);
                altered[position] = facts.all().get(position).read(fact.getValue());
            }
        }
        Object leeftijd = altered[facts.position(CasusFacts.LEEFTIJD)];
        if (YES.equals(altered[facts.position(CasusFacts.ONGEBOREN)]) && leeftijd != null) {
            throw new IllegalArgumentException(
                    "leeftijd " + leeftijd + " given together with ongeboren; leave one out");
        }
        return new Casus(facts, gemeente, peildatum, kenmerk, altered, entries);
    }

    private Set<LeefgebiedEntry> entries(@Nullable Object given) {
        if (given == null) {
            return Set.of();
        }
        if (!(given instanceof Collection<?> elements)) {
            throw new IllegalArgumentException(CasusFacts.LEEFGEBIEDEN + " is a collection, not " + given);
        }
        List<LeefgebiedEntry> order = facts.leefgebieden();
        SortedSet<LeefgebiedEntry> sorted = new TreeSet<>(Comparator.comparingInt(order::indexOf));
        for (Object element : elements) {
            if (!(element instanceof LeefgebiedEntry entry) || !order.contains(entry)) {
                throw new IllegalArgumentException(CasusFacts.LEEFGEBIEDEN + " cannot be " + element);
            }
            sorted.add(entry);
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }

    private static Set<String> names(Set<LeefgebiedEntry> entries, Function<LeefgebiedEntry, String> half) {
        return entries.stream().map(half).collect(Collectors.toUnmodifiableSet());
    }

    /** Id of the rule pack. */
    public String gemeente() {
        return gemeente;
    }

    /** The date whose rules count, or null for today. */
    public @Nullable LocalDate peildatum() {
        return peildatum;
    }

    /** A reference of the worker's own, or null. */
    public @Nullable String kenmerk() {
        return kenmerk;
    }

    /** The values of all facts, in the order of {@link CasusFacts#all} of {@link #facts}, each as {@link #value} gives it. */
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    /**
     * The value of a fact as rules read it: a String, a BigDecimal, a Set of String, or null for an unknown number. Under
     * {@link CasusFacts#LEEFGEBIEDEN} it is a Set of {@link LeefgebiedEntry}.
     *
     * @throws IllegalArgumentException when there is no fact of this name
     */
    public @Nullable Object value(String fact) {
        return fact.equals(CasusFacts.LEEFGEBIEDEN) ? leefgebieden : values[facts.position(fact)];
    }

    /** Whole years at the peildatum; null when unknown or unborn. */
    public @Nullable Integer leeftijd() {
        return value(CasusFacts.LEEFTIJD) instanceof BigDecimal years ? Integer.valueOf(years.intValueExact()) : null;
    }

    /** Whether the child is not born yet. */
    public boolean ongeboren() {
        return YES.equals(value(CasusFacts.ONGEBOREN));
    }

    /** The provisions that are wished, by the codes of the pack's catalogue. */
    @SuppressWarnings("unchecked") // every set of a case holds texts
    public Set<String> gewensteVoorzieningen() {
        return (Set<String>) value(CasusFacts.WISHES);
    }

    /** The areas of life in which something is going on, each with whom it concerns. */
    public Set<LeefgebiedEntry> leefgebieden() {
        return leefgebieden;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Casus that
                && gemeente.equals(that.gemeente)
                && Objects.equals(peildatum, that.peildatum)
                && Objects.equals(kenmerk, that.kenmerk)
                && facts.equals(that.facts)
                && Arrays.equals(values, that.values)
                && leefgebieden.equals(that.leefgebieden);
    }

    @Override
    public int hashCode() {
        return Objects.hash(gemeente, peildatum, kenmerk, Arrays.hashCode(values), leefgebieden);
    }

    @Override
    public String toString() {
        return "Casus[gemeente=" + gemeente + ", peildatum=" + peildatum + ", kenmerk=" + kenmerk + ", "
                + Arrays.toString(values) + ", leefgebieden=" + leefgebieden + "]";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFacts;
import org.jspecify.annotations.Nullable;

/** Fact definitions: the facts a rule set can read, each with a fixed place in a situation. */
public final class FactDefinitions {

    public static final String NO = "NEE";

    private static final int UNKNOWN = -1;

    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<FactDefinition> facts;
    private final @Nullable Object[] empty;
    private final CasusFacts casusFacts;
    private final int[] casusPositions;
    private final int[] voorzieningPositions;

    /**
     * These fields, in their order.
     *
     * @param casusFacts the facts of a case, each of which is a field as well
     * @throws IllegalArgumentException when a field stands there twice
     */
    public FactDefinitions(List<FactDefinition> facts, CasusFacts casusFacts) {
        this.facts = List.copyOf(facts);
        this.casusFacts = casusFacts;
        for (FactDefinition fact : facts) {
            if (positions.put(fact.name(), positions.size()) != null) {
                throw new IllegalArgumentException("field \"" + fact.name() + "\" is there twice; remove one");
            }
        }
        empty = facts.stream().map(FactDefinitions::empty).toArray();
        casusPositions = casusFacts.all().stream()
                .mapToInt(fact -> positions.getOrDefault(fact.path(), UNKNOWN))
                .toArray();
        voorzieningPositions = facts.stream()
                .filter(fact -> fact.subject() == RuleSubject.VOORZIENING)
                .mapToInt(fact -> position(fact.name()))
                .toArray();
    }

    /** The same fields at the same places, for cases by these definitions. */
    public FactDefinitions with(CasusFacts others) {
        return others == casusFacts ? this : new FactDefinitions(facts, others);
    }

    /** The definitions of the facts that come from a case. */
    public CasusFacts casusFacts() {
        return casusFacts;
    }

    /** The field with this name, if there is one. */
    public Optional<FactDefinition> fact(String name) {
        return Optional.ofNullable(positions.get(name)).map(facts::get);
    }

    /** All names, in order. */
    public List<String> names() {
        return List.copyOf(positions.keySet());
    }

    /** The place of a field in a situation. */
    public int position(String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException("no field \"" + name + "\"; is it in begrippen.csv?");
        }
        return position;
    }

    public List<FactDefinition> facts() {
        return facts;
    }

    private static @Nullable Object empty(FactDefinition fact) {
        return switch (fact.kind()) {
            case YES_NO -> NO;
            case SET -> Set.of();
            default -> null;
        };
    }

    /** A value for every field, as long as nothing is known: no, nothing, not known. */
    @Nullable
    public Object[] empty() {
        return empty.clone();
    }

    /** The facts of a case at their places, as far as these definitions know them, and nothing known of all else. */
    @Nullable
    public Object[] values(Casus casus) {
        @Nullable Object[] values = empty();
        List<@Nullable Object> given = casus.as(casusFacts).values();
        for (int i = 0; i < casusPositions.length; i++) {
            if (casusPositions[i] == UNKNOWN) {
                throw new IllegalStateException(
                        "no field \"" + casusFacts.all().get(i).path() + "\"; is it in feiten.csv?");
            }
            values[casusPositions[i]] = given.get(i);
        }
        return values;
    }

    /** Values of the facts: what is known of a case and of one provision in it, together. */
    @Nullable
    public Object[] combine(@Nullable Object[] casus, @Nullable Object[] voorziening) {
        @Nullable Object[] combined = casus.clone();
        for (int position : voorzieningPositions) {
            combined[position] = voorziening[position];
        }
        return combined;
    }
}

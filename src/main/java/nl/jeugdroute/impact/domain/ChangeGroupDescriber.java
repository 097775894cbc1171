// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.impact.ChangeGroupTrait;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.FactProjection;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.ValueClass;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Change group describer: puts a group of cases in words: for every fact on its own, which values occur in the group.
 * Each of these words is true of every case in the group; together they need not single it out.
 */
final class ChangeGroupDescriber {

    private static final String VEILIGHEID = "veiligheid.";

    private final LogicSpace space;
    private final CountedSubspace part;
    private final FactNamer names;

    ChangeGroupDescriber(LogicSpace space, CountedSubspace part, FactNamer names) {
        this.space = space;
        this.part = part;
        this.names = names;
    }

    /**
     * Trait restriction: a fact that does not have all its values in the group.
     *
     * @param space which part of its values it still has
     */
    private record TraitRestriction(ChangeGroupTrait feature, double space) {}

    /**
     * Traits of every case of the group: what does not already follow from the outcome of now first, and of that safety
     * first, then what says most.
     *
     * @param atMostOne whether no case of the group has two elements in a list
     */
    List<ChangeGroupTrait> describe(BDD group, BDD prior, boolean atMostOne) {
        FactProjection projection = FactProjection.of(space, group);
        FactProjection initial = FactProjection.of(space, prior);
        List<TraitRestriction> restrictions = new ArrayList<>();
        Set<String> handled = new LinkedHashSet<>();
        for (int d = 0; d < space.dimensions().size(); d++) {
            FactDimension dimension = space.dimensions().get(d);
            if (dimension.element() == null) {
                add(
                        restrictions,
                        fact(dimension, projection, d),
                        projection.possible(d).equals(initial.possible(d)));
            } else if (handled.add(dimension.fact())) {
                TraitRestriction list =
                        atMostOne ? list(dimension.fact(), projection, group) : elements(dimension.fact(), projection);
                add(restrictions, list, isEqual(dimension.fact(), projection, initial, group, prior));
            }
        }
        restrictions.sort(Comparator.comparing(
                        (TraitRestriction restriction) -> restriction.feature().vanzelf())
                .thenComparing(restriction -> !restriction.feature().veld().startsWith(VEILIGHEID))
                .thenComparing(TraitRestriction::space));
        return merged(restrictions);
    }

    /** Safety facts about which the same holds are said in one breath. */
    private static List<ChangeGroupTrait> merged(List<TraitRestriction> restrictions) {
        Map<String, ChangeGroupTrait> combined = new LinkedHashMap<>();
        for (TraitRestriction restriction : restrictions) {
            ChangeGroupTrait feature = restriction.feature();
            String key = feature.veld().startsWith(VEILIGHEID)
                    ? feature.vanzelf() + VEILIGHEID + feature.waarden()
                    : feature.veld();
            combined.merge(
                    key,
                    feature,
                    (one, other) -> new ChangeGroupTrait(
                            one.veld() + ", " + other.veld(),
                            one.naam() + " / " + ValueWording.decapitalize(other.naam()),
                            one.waarden(),
                            one.vanzelf()));
        }
        return List.copyOf(combined.values());
    }

    private static void add(
            List<TraitRestriction> restrictions, @Nullable TraitRestriction restriction, boolean known) {
        if (restriction != null) {
            ChangeGroupTrait feature = restriction.feature();
            restrictions.add(new TraitRestriction(
                    new ChangeGroupTrait(feature.veld(), feature.naam(), feature.waarden(), known),
                    restriction.space()));
        }
    }

    private @Nullable TraitRestriction fact(FactDimension dimension, FactProjection projection, int d) {
        if (projection.isFree(d)) {
            return null;
        }
        Set<@Nullable Object> all = new LinkedHashSet<>();
        Set<@Nullable Object> occurring = new LinkedHashSet<>();
        for (int k = 0; k < dimension.valueClasses().size(); k++) {
            ValueClass valueClass = dimension.valueClasses().get(k);
            all.addAll(valueClass.members());
            if (projection.possible(d).get(k)) {
                occurring.addAll(valueClass.members());
            }
        }
        return restriction(dimension.fact(), values(dimension.fact(), all, occurring), occurring.size(), all.size());
    }

    private String values(String fact, Set<@Nullable Object> all, Set<@Nullable Object> occurring) {
        if (all.contains(null)) {
            return ValueWording.numbers(all, occurring, fact.equals("leeftijd") ? " jaar" : "");
        }
        Set<@Nullable Object> not = new LinkedHashSet<>(all);
        not.removeAll(occurring);
        return ValueWording.choice(names(fact, occurring), names(fact, not));
    }

    private List<String> names(String fact, Set<@Nullable Object> values) {
        return values.stream()
                .map(value -> names.value(fact, String.valueOf(value)))
                .toList();
    }

    /** A list of which every case holds at most one element is one choice, of which "nothing" is one. */
    private @Nullable TraitRestriction list(String fact, FactProjection projection, BDD group) {
        List<String> occurring = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (int d : part.list(fact)) {
            (projection.possible(d).get(1) ? occurring : not)
                    .add(names.element(space.dimensions().get(d)));
        }
        boolean empty = !group.and(part.empty(fact)).isContradiction();
        if (empty && not.isEmpty()) {
            return null;
        }
        String words;
        if (occurring.isEmpty()) {
            words = nothing(fact);
        } else if (empty) {
            words = occurring.size() < not.size()
                    ? nothing(fact) + ", of " + ValueWording.enumeration(occurring, "of")
                    : ValueWording.not(not);
        } else if (not.isEmpty()) {
            words = "iets ingevuld";
        } else {
            words = occurring.size() <= not.size()
                    ? ValueWording.enumeration(occurring, "of")
                    : "iets ingevuld, maar " + ValueWording.not(not);
        }
        return restriction(
                fact, words, occurring.size() + (empty ? 1 : 0), part.list(fact).size() + 1);
    }

    /** Elements that no row reads make no difference and are not counted; they may be there. */
    private String nothing(String fact) {
        return part.isComplete(fact) ? "niets ingevuld" : "niets waar een regel naar kijkt";
    }

    /** A list of any length: which elements are always in it and which never. */
    private @Nullable TraitRestriction elements(String fact, FactProjection projection) {
        List<String> always = new ArrayList<>();
        List<String> never = new ArrayList<>();
        for (int d : part.list(fact)) {
            if (!projection.isFree(d)) {
                (projection.possible(d).get(1) ? always : never)
                        .add(names.element(space.dimensions().get(d)));
            }
        }
        List<String> words = new ArrayList<>();
        if (!always.isEmpty()) {
            words.add("in elk geval " + ValueWording.enumeration(always, "en"));
        }
        if (!never.isEmpty()) {
            words.add("niet " + ValueWording.enumeration(never, "en ook niet"));
        }
        int fixed = always.size() + never.size();
        return fixed == 0
                ? null
                : restriction(
                        fact,
                        String.join(", ", words),
                        always.isEmpty() ? part.list(fact).size() : 1,
                        part.list(fact).size() + 1);
    }

    private boolean isEqual(String fact, FactProjection one, FactProjection other, BDD group, BDD prior) {
        return part.list(fact).stream().allMatch(d -> one.possible(d).equals(other.possible(d)))
                && group.and(part.empty(fact)).isContradiction()
                        == prior.and(part.empty(fact)).isContradiction();
    }

    private TraitRestriction restriction(String fact, String words, int occurring, int all) {
        return new TraitRestriction(
                new ChangeGroupTrait(fact, names.fact(fact), words, false), (double) occurring / all);
    }
}

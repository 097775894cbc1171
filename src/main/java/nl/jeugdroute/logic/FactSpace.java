// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.logic.model.ValueClassification;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Fact space: the space of all cases of a pack, and the way from a case to its point in it. */
public final class FactSpace {

    /** Unborn: an age of its own, for a case has no other age then. */
    public static final String ONGEBOREN = "ONGEBOREN";

    /** The element of a list that stands for every element no row names. */
    public static final String REST = "overig";

    private final CasusFacts casusFacts;
    private final LogicSpace space;
    private final Map<String, List<Integer>> perField = new HashMap<>();
    private final Map<String, Integer> perName = new HashMap<>();

    private final Map<String, ValueClassification> classifications;

    /** @param casusFacts the facts that the dimensions are about, among all facts of a case */
    public FactSpace(
            CasusFacts casusFacts,
            List<FactDimension> dimensions,
            Map<String, ValueClassification> classifications,
            ProofBound bound) {
        this.casusFacts = casusFacts;
        this.classifications = Map.copyOf(classifications);
        this.space = new LogicSpace(dimensions, bound);
        for (int d = 0; d < dimensions.size(); d++) {
            perField.computeIfAbsent(dimensions.get(d).fact(), fact -> new ArrayList<>())
                    .add(d);
            perName.put(dimensions.get(d).name(), d);
        }
    }

    /** The facts a case of this space has. */
    public CasusFacts casusFacts() {
        return casusFacts;
    }

    public LogicSpace space() {
        return space;
    }

    /** The dimensions of a fact; none when no row reads it. */
    public List<Integer> dimensions(String fact) {
        return perField.getOrDefault(fact, List.of());
    }

    /** The dimension of one element of a list, if a row reads it. */
    @Nullable
    Integer element(String fact, String element) {
        return perName.get(fact + ":" + element);
    }

    /** The statement that a list holds this element. */
    public BDD contains(String fact, String element) {
        Integer dimension = element(fact, element);
        return dimension == null ? space.alwaysFalse() : space.is(dimension, 1);
    }

    /** The point of a case. */
    public SpacePoint point(Casus given) {
        Casus casus = given.as(casusFacts);
        return space.point(IntStream.range(0, space.dimensions().size())
                .map(d -> position(space.dimensions().get(d), casus))
                .toArray());
    }

    private int position(FactDimension dimension, Casus casus) {
        return switch (dimension.fact()) {
            case "leeftijd" ->
                casus.ongeboren() ? dimension.valueClasses().size() - 1 : value(dimension, casus.value("leeftijd"));
            case "leefgebieden" ->
                casus.leefgebieden().stream().map(FactSpace::name).anyMatch(name -> name.equals(dimension.element()))
                        ? 1
                        : 0;
            default -> value(dimension, casus.value(dimension.fact()));
        };
    }

    public static String name(LeefgebiedEntry mention) {
        return mention.leefgebied() + "/" + mention.betreft();
    }

    /** The area of life with this name. */
    LeefgebiedEntry entry(Object name) {
        return casusFacts.leefgebieden().stream()
                .filter(entry -> name(entry).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int value(FactDimension dimension, @Nullable Object value) {
        if (dimension.element() == null) {
            return classifications.get(dimension.fact()).position(dimension, value);
        }
        return value instanceof Set<?> list
                        && dimension.valueClasses().get(1).members().stream().anyMatch(list::contains)
                ? 1
                : 0;
    }

    /** The elements of a list that the point holds, one for each group of elements that rows cannot tell apart. */
    Set<String> elements(String fact, SpacePoint point) {
        Set<String> elements = new LinkedHashSet<>();
        for (int d : dimensions(fact)) {
            if (point.position(d) == 1) {
                elements.add(String.valueOf(
                        space.dimensions().get(d).valueClasses().get(1).value()));
            }
        }
        return new TreeSet<>(elements);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.LeefgebiedEntry;
import org.jspecify.annotations.Nullable;

/**
 * Minimal casus: a point of the space as a case that a person can read and an example can hold.
 *
 * @param casusFacts the facts a case of that space has
 * @param values by fact, in the order of the form, what differs from its default, as {@link Casus#with(String, Object)}
 *     takes it
 */
public record MinimalCasus(CasusFacts casusFacts, Map<String, Object> values) {

    /** The smallest case at this point: facts with their default are left out. */
    public static MinimalCasus of(FactSpace space, SpacePoint point) {
        Map<String, Object> values = new LinkedHashMap<>();
        LogicSpace logic = space.space();
        for (int d = 0; d < logic.dimensions().size(); d++) {
            FactDimension dimension = logic.dimensions().get(d);
            if (point.position(d) != dimension.defaultValue()) {
                add(
                        space,
                        values,
                        dimension,
                        dimension.valueClasses().get(point.position(d)).value());
            }
        }
        return new MinimalCasus(space.casusFacts(), values);
    }

    private static void add(
            FactSpace space, Map<String, Object> values, FactDimension dimension, @Nullable Object value) {
        Object known = Objects.requireNonNull(value, "nothing known is the default of every fact");
        if (FactSpace.ONGEBOREN.equals(known)) {
            values.put("ongeboren", true);
        } else if (dimension.element() == null) {
            values.put(dimension.fact(), known);
        } else {
            Object element = dimension.fact().equals(CasusFacts.LEEFGEBIEDEN) ? space.entry(known) : known;
            values.merge(dimension.fact(), List.of(element), (one, other) -> {
                List<Object> both = new ArrayList<>((List<?>) one);
                both.addAll((List<?>) other);
                return both;
            });
        }
    }

    /** The values of each fact, as an example writes them: an area of life with a colon before whom it concerns. */
    public Map<String, List<String>> facts() {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        values.forEach((fact, value) -> facts.put(
                fact,
                value instanceof Collection<?> elements
                        ? elements.stream().map(MinimalCasus::text).toList()
                        : List.of(text(value))));
        return facts;
    }

    private static String text(Object value) {
        if (value instanceof LeefgebiedEntry entry) {
            return entry.leefgebied() + ":" + entry.betreft();
        }
        if (value instanceof Boolean yes) {
            return yes ? "JA" : "NEE";
        }
        return value instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : value.toString();
    }

    /** The facts as an example writes them: {@code leeftijd=8 | hulpvragen=SCHEIDING,OMGANG}. */
    public String cell() {
        return facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + String.join(",", fact.getValue()))
                .collect(Collectors.joining(" | "));
    }

    /** The case itself. */
    public Casus casus(String gemeente) {
        return Casus.of(casusFacts, gemeente).with(values);
    }
}

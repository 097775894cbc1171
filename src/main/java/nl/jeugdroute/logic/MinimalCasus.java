// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.exchange.examples.FactsCell;
import nl.jeugdroute.exchange.json.CasusReader;
import org.jspecify.annotations.Nullable;

/**
 * Minimal casus: a point of the space as a case that a person can read and an example can hold.
 *
 * @param facts by field, in the order of the form, what differs from its default; lists with commas between
 */
public record MinimalCasus(Map<String, String> facts) {

    /** The smallest case at this point: facts with their default are left out. */
    public static MinimalCasus of(FactSpace space, SpacePoint point) {
        Map<String, String> facts = new LinkedHashMap<>();
        LogicSpace logic = space.space();
        for (int d = 0; d < logic.dimensions().size(); d++) {
            FactDimension dimension = logic.dimensions().get(d);
            if (point.position(d) != dimension.defaultValue()) {
                add(
                        facts,
                        dimension,
                        dimension.valueClasses().get(point.position(d)).value());
            }
        }
        return new MinimalCasus(facts);
    }

    private static void add(Map<String, String> facts, FactDimension dimension, @Nullable Object value) {
        if (FactSpace.ONGEBOREN.equals(value)) {
            facts.put("ongeboren", "JA");
        } else if (dimension.element() == null) {
            facts.put(dimension.fact(), text(value));
        } else {
            // In an example a list is written with commas, and an area of life with a colon before whom it concerns.
            facts.merge(dimension.fact(), text(value).replace('/', ':'), (one, other) -> one + "," + other);
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : String.valueOf(value);
    }

    /** The facts as an example writes them: {@code leeftijd=8 | hulpvragen=SCHEIDING,OMGANG}. */
    public String cell() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(" | "));
    }

    /** The case itself. */
    public Casus casus(String gemeente) {
        return CasusReader.translate(FactsCell.asJson(gemeente, "", cell()));
    }
}

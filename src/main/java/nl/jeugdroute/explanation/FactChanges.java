// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.FactSpace;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.logic.ValueClass;
import org.jspecify.annotations.Nullable;

/** Fact changes: tells in facts what lies between a case and another point of the space. */
final class FactChanges {

    static final String ONGEBOREN = "ONGEBOREN";
    private static final String UNKNOWN = "ONBEKEND";

    private final List<FactDimension> dimensions;
    private final Casus casus;
    private final SpacePoint point;

    FactChanges(ExplanationModel model, Casus casus, SpacePoint point) {
        this.dimensions = model.space().dimensions();
        this.casus = casus;
        this.point = point;
    }

    static boolean isVeiligheid(String fact) {
        return fact.startsWith("veiligheid.");
    }

    /** How many facts must be otherwise for this answer. Elements that rows cannot tell apart go one by one. */
    int count(int dimension, int position) {
        if (point.position(dimension) == position) {
            return 0;
        }
        FactDimension d = dimensions.get(dimension);
        return d.element() != null && position == 0 ? present(d).size() : 1;
    }

    /** The facts that are otherwise at another point. */
    List<FactChange> to(SpacePoint other) {
        List<FactChange> changes = new ArrayList<>();
        for (int d = 0; d < dimensions.size(); d++) {
            if (other.position(d) != point.position(d)) {
                changes.addAll(of(d, other.position(d)));
            }
        }
        return changes;
    }

    /** The facts that are otherwise with this answer. */
    List<FactChange> of(int dimension, int position) {
        FactDimension d = dimensions.get(dimension);
        ValueClass valueClass = d.valueClasses().get(position);
        if (d.element() == null) {
            return List.of(choice(d, valueClass));
        }
        if (position == 1) {
            String element = text(valueClass.value());
            return List.of(list(
                    d,
                    element,
                    "zonder " + element,
                    "met " + element,
                    "met " + CellValueText.of(valueClass.members())));
        }
        return present(d).stream()
                .map(element -> list(d, element, "met " + element, "zonder " + element, "zonder " + element))
                .toList();
    }

    private FactChange choice(FactDimension d, ValueClass valueClass) {
        if (ONGEBOREN.equals(valueClass.value())) {
            return new FactChange("ongeboren", null, "NEE", "JA", "JA", false);
        }
        String current = d.fact().equals("leeftijd") && casus.ongeboren() ? ONGEBOREN : text(casus.value(d.fact()));
        return new FactChange(
                d.fact(),
                null,
                current,
                text(valueClass.value()),
                CellValueText.of(valueClass.members()),
                isVeiligheid(d.fact()));
    }

    private static FactChange list(
            FactDimension d, String element, String current, String hypothetical, String values) {
        return new FactChange(d.fact(), element, current, hypothetical, values, isVeiligheid(d.fact()));
    }

    /** The elements of this dimension that the case names. */
    private List<String> present(FactDimension d) {
        Set<?> named = d.fact().equals("leefgebieden")
                ? casus.leefgebieden().stream().map(FactSpace::name).collect(Collectors.toSet())
                : (Set<?>) casus.value(d.fact());
        return d.valueClasses().get(1).members().stream()
                .filter(named::contains)
                .map(String::valueOf)
                .toList();
    }

    static String text(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        if (value instanceof Set<?> list) {
            return list.isEmpty()
                    ? "leeg"
                    : list.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}

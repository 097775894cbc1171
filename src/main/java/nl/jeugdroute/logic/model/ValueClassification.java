// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.ValueClass;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.NumberRange;
import org.jspecify.annotations.Nullable;

/**
 * Value classification: how the values of a fact fall apart into classes: values that meet the same conditions belong
 * together, for no row can tell them apart.
 *
 * @param conditions everything rows, the catalogue and invariants ask of the fact
 */
public record ValueClassification(List<Condition> conditions) {

    private static final BigDecimal BESIDE = BigDecimal.valueOf(1, 2);

    public ValueClassification {
        conditions = conditions.stream().distinct().toList();
    }

    /** The classes of these values, in their order; the value {@code preferred} stands for its class when it can. */
    List<ValueClass> valueClasses(List<? extends @Nullable Object> values, @Nullable Object preferred) {
        Map<BitSet, List<@Nullable Object>> perFeature = new LinkedHashMap<>();
        values.forEach(value -> perFeature
                .computeIfAbsent(feature(value), feature -> new ArrayList<>())
                .add(value));
        return perFeature.values().stream()
                .map(members -> new ValueClass(
                        members.contains(preferred) ? preferred : members.get(0),
                        new LinkedHashSet<>(members),
                        weight(members)))
                .toList();
    }

    /** A number with decimals weighs nothing: the whole numbers between the bounds stand for all. */
    private static BigInteger weight(List<@Nullable Object> members) {
        long wholeCount = members.stream()
                .filter(member -> !(member instanceof BigDecimal number) || isWhole(number))
                .count();
        return BigInteger.valueOf(Math.max(1, wholeCount));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** The class this value belongs to, known or not. */
    public int position(FactDimension dimension, @Nullable Object value) {
        BitSet feature = feature(value);
        for (int k = 0; k < dimension.valueClasses().size(); k++) {
            if (feature(dimension.valueClasses().get(k).value()).equals(feature)) {
                return k;
            }
        }
        throw new IllegalStateException("value " + value + " of " + dimension.fact() + " belongs to no class");
    }

    private BitSet feature(@Nullable Object value) {
        BitSet feature = new BitSet();
        feature.set(0, value == null);
        for (int i = 0; i < conditions.size(); i++) {
            feature.set(i + 1, conditions.get(i).applies(value));
        }
        return feature;
    }

    /** Numbers to sort into classes: all whole ones, and those on and beside every bound that a condition names. */
    List<BigDecimal> numbers(int lowest, int highest) {
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        for (int wholeNumber = lowest; wholeNumber <= highest; wholeNumber++) {
            numbers.add(BigDecimal.valueOf(wholeNumber));
        }
        for (Condition condition : conditions) {
            if (condition instanceof Condition.NumberCondition number) {
                for (NumberRange range : number.ranges()) {
                    add(numbers, range.min(), lowest, highest);
                    add(numbers, range.max(), lowest, highest);
                }
            }
        }
        return List.copyOf(numbers);
    }

    private static void add(TreeSet<BigDecimal> numbers, @Nullable BigDecimal bound, int lowest, int highest) {
        if (bound == null) {
            return;
        }
        for (BigDecimal number : List.of(bound.subtract(BESIDE), bound, bound.add(BESIDE))) {
            if (number.compareTo(BigDecimal.valueOf(lowest)) >= 0
                    && number.compareTo(BigDecimal.valueOf(highest)) <= 0) {
                numbers.add(isWhole(number) ? number.setScale(0, RoundingMode.UNNECESSARY) : number);
            }
        }
    }
}

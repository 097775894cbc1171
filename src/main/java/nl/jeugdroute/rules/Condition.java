// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Condition: what one cell asks of one fact. */
public sealed interface Condition {

    /**
     * Whether a value meets the condition. The value is a String, a BigDecimal, a Set of String, or null when unknown.
     */
    boolean applies(@Nullable Object value);

    /** The condition in the canonical spelling of the cell grammar. */
    String text();

    /** Always true condition: {@code *}: makes no difference. */
    record AlwaysTrueCondition() implements Condition {
        @Override
        public boolean applies(@Nullable Object value) {
            return true;
        }

        @Override
        public String text() {
            return "*";
        }
    }

    /** One of condition: {@code JA|ONBEKEND}: the value is one of these. */
    record OneOfCondition(SortedSet<String> values) implements Condition {
        @Override
        public boolean applies(@Nullable Object value) {
            return value != null && values.contains(value);
        }

        @Override
        public String text() {
            return String.join("|", values);
        }
    }

    /** None of condition: {@code niet NEE}: the value is none of these. */
    record NoneOfCondition(SortedSet<String> values) implements Condition {
        @Override
        public boolean applies(@Nullable Object value) {
            return value == null || !values.contains(value);
        }

        @Override
        public String text() {
            return "niet " + String.join("|", values);
        }
    }

    /** Contains condition: {@code bevat A|B}: the set holds at least one of these. */
    record ContainsCondition(SortedSet<String> values) implements Condition {
        @Override
        public boolean applies(@Nullable Object value) {
            return value instanceof Set<?> collection && !Collections.disjoint(collection, values);
        }

        @Override
        public String text() {
            return "bevat " + String.join("|", values);
        }
    }

    /** Contains none condition: {@code bevat niet A|B}: the set holds none of these. */
    record ContainsNoneCondition(SortedSet<String> values) implements Condition {
        @Override
        public boolean applies(@Nullable Object value) {
            return !(value instanceof Set<?> collection) || Collections.disjoint(collection, values);
        }

        @Override
        public String text() {
            return "bevat niet " + String.join("|", values);
        }
    }

    /** Empty condition: {@code leeg}: the set has no element. */
    record EmptyCondition() implements Condition {
        @Override
        public boolean applies(@Nullable Object value) {
            return !(value instanceof Set<?> collection) || collection.isEmpty();
        }

        @Override
        public String text() {
            return "leeg";
        }
    }

    /** Not empty condition: {@code niet leeg}: the set has an element. */
    record NotEmptyCondition() implements Condition {
        @Override
        public boolean applies(@Nullable Object value) {
            return value instanceof Set<?> collection && !collection.isEmpty();
        }

        @Override
        public String text() {
            return "niet leeg";
        }
    }

    /**
     * Number condition: {@code 12 t/m 17}, {@code >= 18}, {@code < 18|leeg}. A number that is not known meets only
     * {@code leeg}.
     */
    record NumberCondition(List<NumberRange> ranges, boolean emptyToo) implements Condition {
        public NumberCondition {
            ranges = List.copyOf(ranges);
        }

        @Override
        public boolean applies(@Nullable Object value) {
            if (value instanceof BigDecimal number) {
                for (NumberRange range : ranges) {
                    if (range.contains(number)) {
                        return true;
                    }
                }
                return false;
            }
            return emptyToo;
        }

        @Override
        public String text() {
            Stream<String> parts = ranges.stream().map(NumberRange::text);
            return Stream.concat(parts, emptyToo ? Stream.of("leeg") : Stream.empty())
                    .collect(Collectors.joining("|"));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.jeugdroute.logic.FactSpace;
import org.jspecify.annotations.Nullable;

/**
 * Value wording: says in plain Dutch which values of a fact are possible: by naming them, or by naming those that are
 * not.
 */
final class ValueWording {

    private static final int MAX_NAMES = 4;

    private ValueWording() {}

    /** Values by name: the shorter of what it is and what it is not. */
    static String choice(List<String> occurring, List<String> not) {
        return occurring.size() <= not.size() + 1 ? enumeration(occurring, "of") : not(not);
    }

    /** Negation: what it is not; in quotation marks, for a name can hold a "not" of its own. */
    static String not(List<String> names) {
        return "niet "
                + enumeration(names.stream().map(name -> "‘" + name + "’").toList(), "of");
    }

    /** Names with commas, and a word before the last; long lists are cut, with how many are left out. */
    static String enumeration(List<String> names, String word) {
        if (names.size() > MAX_NAMES + 1) {
            return String.join(", ", names.subList(0, MAX_NAMES)) + " " + word + " een van nog "
                    + (names.size() - MAX_NAMES) + " andere";
        }
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " " + word + " "
                        + names.get(names.size() - 1);
    }

    /** Numbers as ranges; unknown and unborn have their own words. */
    static String numbers(Collection<? extends @Nullable Object> all, Set<@Nullable Object> occurring, String unit) {
        List<BigDecimal> numbers = all.stream()
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .sorted()
                .toList();
        List<String> parts = new ArrayList<>(spans(numbers, occurring));
        if (!parts.isEmpty()) {
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + unit);
        }
        if (occurring.contains(FactSpace.ONGEBOREN)) {
            parts.add("nog niet geboren");
        }
        if (occurring.contains(null)) {
            parts.add("onbekend");
        }
        return enumeration(parts, "of");
    }

    private static List<String> spans(List<BigDecimal> numbers, Set<@Nullable Object> occurring) {
        List<String> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= numbers.size(); i++) {
            boolean included = i < numbers.size() && occurring.contains(numbers.get(i));
            if (included && start < 0) {
                start = i;
            } else if (!included && start >= 0) {
                spans.add(span(numbers.get(start), numbers.get(i - 1)));
                start = -1;
            }
        }
        return spans;
    }

    /** Numbers beside a bound stand for everything up to it: 15,99 is "less than 16". */
    private static String span(BigDecimal from, BigDecimal until) {
        if (from.compareTo(until) == 0) {
            return number(from);
        }
        String start = isWhole(from) ? number(from) : "meer dan " + from.setScale(0, RoundingMode.FLOOR);
        return isWhole(until)
                ? start + " t/m " + number(until)
                : start + " tot " + until.setScale(0, RoundingMode.CEILING);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** In the middle of a sentence; names that hold another capital keep theirs. */
    static String decapitalize(String label) {
        if (label.isEmpty() || label.substring(1).chars().anyMatch(Character::isUpperCase)) {
            return label;
        }
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}

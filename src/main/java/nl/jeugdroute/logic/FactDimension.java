// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fact dimension: one fact of a case, or one element of a fact that is a list.
 *
 * @param fact the path of the fact, such as {@code veiligheid.acuutGevaar}
 * @param element for a list: the element this is about, or null for the fact as a whole
 * @param valueClasses the answers that rows tell apart; at least one
 * @param defaultValue place of the answer when nothing is given
 * @param first number of its first variable; there is one less than there are classes
 */
public record FactDimension(
        String fact, @Nullable String element, List<ValueClass> valueClasses, int defaultValue, int first) {

    public FactDimension {
        valueClasses = List.copyOf(valueClasses);
    }

    /** Number of variables: a ladder of "is it this one?", where the last answer needs no question. */
    public int variables() {
        return valueClasses.size() - 1;
    }

    /** Number of values of the fact. */
    BigInteger size() {
        return valueClasses.stream().map(ValueClass::weight).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Place of the class that holds this value, or -1. */
    public int position(@Nullable Object value) {
        for (int i = 0; i < valueClasses.size(); i++) {
            if (valueClasses.get(i).members().contains(value)) {
                return i;
            }
        }
        return -1;
    }

    /** The fact, with its element when it is a list. */
    public String name() {
        return element == null ? fact : fact + ":" + element;
    }
}

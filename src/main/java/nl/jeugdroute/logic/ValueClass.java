// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Value class: values of one fact that no row can tell apart: proving something for one of them proves it for all.
 *
 * @param value the value that stands for all: a String, a BigDecimal, or null for an unknown number
 * @param members every value it stands for, in the order of the field
 * @param weight how many values it stands for, so that shares of the domain are exact
 */
public record ValueClass(@Nullable Object value, Set<@Nullable Object> members, BigInteger weight) {

    public ValueClass {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    static ValueClass of(@Nullable Object value, Collection<? extends @Nullable Object> members) {
        return new ValueClass(value, new LinkedHashSet<>(members), BigInteger.valueOf(members.size()));
    }
}

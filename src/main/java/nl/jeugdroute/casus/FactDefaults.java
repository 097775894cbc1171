// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Fact defaults: what an absent fact means: the default of its field, an empty set, never a silent "no". */
final class FactDefaults {

    private FactDefaults() {}

    static <T> T orElse(@Nullable T value, T defaultValue) {
        return value == null ? defaultValue : value;
    }

    /** An unmodifiable set in natural order, so that the order in which facts were given changes nothing. */
    static <T extends Comparable<T>> Set<T> sortedSet(@Nullable Set<T> values) {
        return values == null || values.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(values)));
    }
}

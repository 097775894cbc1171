// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Conclusion key: one conclusion that rows can draw, told apart by kind, value and provision.
 *
 * @param voorziening the provision it concerns, or null when it concerns the case as a whole
 */
public record ConclusionKey(
        ConclusionKind kind,
        ConclusionValue value,
        @Nullable String voorziening) implements Comparable<ConclusionKey> {

    private static final Comparator<ConclusionKey> ORDERING = Comparator.comparing(ConclusionKey::kind)
            .thenComparing(ConclusionKey::value)
            .thenComparing(key -> key.voorziening() == null ? "" : key.voorziening());

    /**
     * The conclusion by the code that rows write for its value.
     *
     * @throws IllegalArgumentException when the kind is a route and there is no such route or form
     */
    public static ConclusionKey of(ConclusionKind kind, String code, @Nullable String voorziening) {
        return new ConclusionKey(kind, ConclusionValue.of(kind, code), voorziening);
    }

    /** Whether it is this route, for the case as a whole or for one provision in it. */
    public boolean concludes(RouteVorm route) {
        return value == route;
    }

    @Override
    public int compareTo(ConclusionKey other) {
        return ORDERING.compare(this, other);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.util.Comparator;
import nl.jeugdroute.rules.ConclusionKind;
import org.jspecify.annotations.Nullable;

/**
 * Conclusion key: one conclusion that rows can draw, told apart by kind, value and provision.
 *
 * @param voorziening the provision it concerns, or null when it concerns the case as a whole
 */
public record ConclusionKey(
        ConclusionKind kind, String value, @Nullable String voorziening) implements Comparable<ConclusionKey> {

    private static final Comparator<ConclusionKey> ORDERING = Comparator.comparing(ConclusionKey::kind)
            .thenComparing(ConclusionKey::value)
            .thenComparing(key -> key.voorziening() == null ? "" : key.voorziening());

    @Override
    public int compareTo(ConclusionKey other) {
        return ORDERING.compare(this, other);
    }
}

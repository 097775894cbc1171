// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Practice series: a row of stories to do one after another. It fits in an address, so that one link opens the same
 * exercises for a whole group and nothing about it is kept.
 */
public record PracticeSeries(List<String> ids) {

    /** More than this nobody does in one session, and addresses stay short. */
    public static final int MAX = 40;

    public PracticeSeries {
        ids = List.copyOf(ids);
    }

    /** Reads a row as {@link #text()} writes it; stories asked for twice count once. */
    public static PracticeSeries of(Collection<String> parts) {
        return new PracticeSeries(ids(parts).limit(MAX).toList());
    }

    /** How many stories were asked for beyond what a row holds. */
    public static long leftover(Collection<String> parts) {
        return ids(parts).skip(MAX).count();
    }

    private static Stream<String> ids(Collection<String> parts) {
        return parts.stream()
                .flatMap(part -> Arrays.stream(part.split("\\.")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct();
    }

    /** The row as it stands in an address. */
    public String text() {
        return String.join(".", ids);
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    /** The place of a story, counted from 1; 0 when it is not in the row. */
    public int number(String id) {
        return ids.indexOf(id) + 1;
    }

    /** The story after this one. */
    public Optional<String> after(String id) {
        int number = number(id);
        return number == 0 || number == ids.size() ? Optional.empty() : Optional.of(ids.get(number));
    }
}

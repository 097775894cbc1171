// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of stories to do one after another. It fits in an address, so that one link opens the same exercises for a whole
 * group and nothing about it is kept.
 */
public record Reeks(List<String> ids) {

    /** More than this nobody does in one session, and addresses stay short. */
    public static final int MEESTE = 40;

    public Reeks {
        ids = List.copyOf(ids);
    }

    /** Reads a row as {@link #tekst()} writes it; stories asked for twice count once. */
    public static Reeks van(Collection<String> delen) {
        return new Reeks(ids(delen).limit(MEESTE).toList());
    }

    /** How many stories were asked for beyond what a row holds. */
    public static long over(Collection<String> delen) {
        return ids(delen).skip(MEESTE).count();
    }

    private static Stream<String> ids(Collection<String> delen) {
        return delen.stream()
                .flatMap(deel -> Arrays.stream(deel.split("\\.")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct();
    }

    /** The row as it stands in an address. */
    public String tekst() {
        return String.join(".", ids);
    }

    public boolean leeg() {
        return ids.isEmpty();
    }

    /** The place of a story, counted from 1; 0 when it is not in the row. */
    public int nummer(String id) {
        return ids.indexOf(id) + 1;
    }

    /** The story after this one. */
    public Optional<String> na(String id) {
        int nummer = nummer(id);
        return nummer == 0 || nummer == ids.size() ? Optional.empty() : Optional.of(ids.get(nummer));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody else was first; nothing of theirs was overwritten. */
public final class Achterhaald extends Beheerweigering {

    private static final long serialVersionUID = 1L;

    private final String tabel;
    private final @Nullable String wie;
    private final @Nullable Instant op;

    Achterhaald(String melding, String tabel, @Nullable String wie, @Nullable Instant op) {
        super(melding);
        this.tabel = tabel;
        this.wie = wie;
        this.op = op;
    }

    /** The table somebody else changed. */
    public String tabel() {
        return tabel;
    }

    /** The role account that was first, or null when the file was changed outside the application. */
    public @Nullable String wie() {
        return wie;
    }

    /** When that was, or null when that is not known. */
    public @Nullable Instant op() {
        return op;
    }
}

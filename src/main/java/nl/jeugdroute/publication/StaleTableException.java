// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stale table: somebody else was first; nothing of theirs was overwritten. */
public final class StaleTableException extends RuleChangeRefusedException {

    private static final long serialVersionUID = 1L;

    private final String table;
    private final @Nullable String account;
    private final @Nullable Instant at;

    StaleTableException(String message, String table, @Nullable String account, @Nullable Instant at) {
        super(message);
        this.table = table;
        this.account = account;
        this.at = at;
    }

    /** The table somebody else changed. */
    public String table() {
        return table;
    }

    /** The role account that was first, or null when the file was changed outside the application. */
    public @Nullable String account() {
        return account;
    }

    /** When that was, or null when that is not known. */
    public @Nullable Instant at() {
        return at;
    }
}

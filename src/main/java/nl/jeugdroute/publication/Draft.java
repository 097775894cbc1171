// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.publication.Draft.ChangedTable;
import org.jspecify.annotations.Nullable;

/**
 * Draft: a change of a pack that is not live yet.
 *
 * @param authors role accounts that made, edited or submitted it; none of them can approve or publish it
 * @param approvedBy the account that approved what stands in it now, or null
 * @param effectiveFrom the day it goes live, or null when not planned
 * @param publicationFailure why it did not go live on its planned day, or null when that is not what it waits for
 * @param tables the changed tables, by name
 * @param hash fingerprint of all changed tables together
 */
public record Draft(
        UUID id,
        String pack,
        String title,
        DraftStatus status,
        Instant createdAt,
        List<String> authors,
        @Nullable String approvedBy,
        @Nullable LocalDate effectiveFrom,
        @Nullable String publicationFailure,
        List<ChangedTable> tables,
        String hash) {

    /**
     * A table the draft changes.
     *
     * @param hash fingerprint of the table in the draft
     * @param changedAt when it was last changed, by whom
     * @param outdated whether the published table changed since the draft took it
     */
    public record ChangedTable(
            String table,
            String title,
            String file,
            String hash,
            Instant changedAt,
            String changedBy,
            boolean outdated) {}

    public Draft {
        authors = List.copyOf(authors);
        tables = List.copyOf(tables);
    }

    /** Whether this account made, edited or submitted it. */
    public boolean isAuthor(RoleAccount account) {
        return authors.contains(account.name());
    }
}

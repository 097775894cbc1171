// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Pack commitments: what a pack vouches for, besides what its rows conclude. It draws no conclusion; it is proven
 * before rules go live.
 *
 * @param invariants what always or never holds
 * @param complete tables that have an answer to every case
 * @param refusals ways to say no that no text of the pack may use
 * @param ownSources titles of the documents in which the pack and its region set down policy of their own
 */
public record PackCommitments(
        List<InvariantRow> invariants,
        List<CompletenessClaim> complete,
        List<RefusalPhrase> refusals,
        Set<String> ownSources) {

    public PackCommitments {
        invariants = List.copyOf(invariants);
        complete = List.copyOf(complete);
        refusals = List.copyOf(refusals);
        ownSources = Set.copyOf(ownSources);
    }

    /** Those in force on a day. */
    public PackCommitments on(LocalDate day) {
        return new PackCommitments(
                invariants.stream().filter(row -> row.valid().contains(day)).toList(), complete, refusals, ownSources);
    }
}

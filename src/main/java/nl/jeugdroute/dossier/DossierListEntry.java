// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import nl.jeugdroute.dossier.DossierListQuery.DossierListCursor;
import org.jspecify.annotations.Nullable;

/**
 * Dossier list entry: a line of the list of recorded adviezen.
 *
 * @param openFactCount how many facts were missing
 * @param setHash the rules that gave the advies
 * @param besluit what was decided: a kind of decision, {@code WACHT}, or null
 */
public record DossierListEntry(
        DossierEntry advies,
        int openFactCount,
        String setHash,
        @Nullable String besluit,
        int urgentieRank) {

    /** Where this line stands in a list. */
    public DossierListCursor location(boolean backwards) {
        return new DossierListCursor(urgentieRank, advies.recordedAt(), advies.id(), backwards);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.dossier.DossierListQuery.DossierListCursor;
import nl.jeugdroute.dossier.DossierListQuery.DossierListOrder;
import org.jspecify.annotations.Nullable;

/**
 * Dossier list query: which recorded adviezen to list.
 *
 * @param withOpenFacts only those with a fact missing
 * @param owner only those of this account, or null for everybody's
 * @param setHashes only those made under one of these rule sets, or null for all
 * @param withoutBesluit only those nobody decided on yet
 * @param startFrom where the page begins, or null for the first page
 */
public record DossierListQuery(
        @Nullable Route route,
        @Nullable Urgentie urgentie,
        boolean withOpenFacts,
        @Nullable String owner,
        @Nullable Set<String> setHashes,
        boolean withoutBesluit,
        DossierListOrder order,
        @Nullable DossierListCursor startFrom) {

    /** The order of the list. */
    public enum DossierListOrder {
        NIEUWSTE,
        OUDSTE,
        URGENTSTE
    }

    /**
     * Dossier list cursor: the line a page begins after, or before when one goes back.
     *
     * @param urgentieRank 1 for the most urgent
     */
    public record DossierListCursor(int urgentieRank, Instant recordedAt, UUID id, boolean backwards) {}
}

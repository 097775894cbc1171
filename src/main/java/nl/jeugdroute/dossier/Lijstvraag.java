// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import org.jspecify.annotations.Nullable;

/**
 * Which recorded adviezen to list.
 *
 * @param openFeiten only those with a fact missing
 * @param eigenaar only those of this account, or null for everybody's
 * @param setHashes only those made under one of these rule sets, or null for all
 * @param zonderBesluit only those nobody decided on yet
 * @param vanaf where the page begins, or null for the first page
 */
public record Lijstvraag(
        @Nullable Route route,
        @Nullable Urgentie urgentie,
        boolean openFeiten,
        @Nullable String eigenaar,
        @Nullable Set<String> setHashes,
        boolean zonderBesluit,
        Volgorde volgorde,
        @Nullable Plek vanaf) {

    /** The order of the list. */
    public enum Volgorde {
        NIEUWSTE,
        OUDSTE,
        URGENTSTE
    }

    /**
     * The line a page begins after, or before when one goes back.
     *
     * @param urgentieRang 1 for the most urgent
     */
    public record Plek(int urgentieRang, Instant vastgelegdOp, UUID id, boolean terug) {}
}

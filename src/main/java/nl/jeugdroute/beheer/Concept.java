// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a pack that is not live yet.
 *
 * @param auteurs role accounts that made, edited or submitted it; none of them can approve or publish it
 * @param goedgekeurdDoor the account that approved what stands in it now, or null
 * @param vanaf the day it goes live, or null when not planned
 * @param tabellen the changed tables, by name
 * @param hash fingerprint of all changed tables together
 */
public record Concept(
        UUID id,
        String pakket,
        String titel,
        Conceptstatus status,
        Instant aangemaaktOp,
        List<String> auteurs,
        @Nullable String goedgekeurdDoor,
        @Nullable LocalDate vanaf,
        List<Gewijzigdetabel> tabellen,
        String hash) {

    /**
     * A table the concept changes.
     *
     * @param hash fingerprint of the table in the concept
     * @param gewijzigdOp when it was last changed, by whom
     * @param verouderd whether the published table changed since the concept took it
     */
    public record Gewijzigdetabel(
            String tabel,
            String titel,
            String bestand,
            String hash,
            Instant gewijzigdOp,
            String gewijzigdDoor,
            boolean verouderd) {}

    public Concept {
        auteurs = List.copyOf(auteurs);
        tabellen = List.copyOf(tabellen);
    }

    /** Whether this account made, edited or submitted it. */
    public boolean isAuteur(Rolaccount wie) {
        return auteurs.contains(wie.naam());
    }
}

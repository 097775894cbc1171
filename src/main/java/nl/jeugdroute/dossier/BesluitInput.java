// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

/**
 * Besluit input: a decision as somebody filled it in, untouched; empty text where nothing was given.
 *
 * @param version the version of the decision the page showed, 0 for none
 * @param kind name of a {@link BesluitKind}
 * @param heavier code of the chosen route when going up, such as {@code SAVE_WERKER(INZET)}
 * @param lighter code of the chosen route when going down
 */
public record BesluitInput(
        int version,
        String kind,
        String heavier,
        String lighter,
        String reden,
        String note,
        String role,
        String discipline) {

    /** Nothing chosen yet; a decision is never chosen for somebody. */
    public static BesluitInput empty(int version, String role, String discipline) {
        return new BesluitInput(version, "", "", "", "", "", role, discipline);
    }
}

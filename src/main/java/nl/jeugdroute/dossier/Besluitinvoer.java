// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

/**
 * A decision as somebody filled it in, untouched; empty text where nothing was given.
 *
 * @param versie the version of the decision the page showed, 0 for none
 * @param soort name of a {@link Besluitsoort}
 * @param zwaarder code of the chosen route when going up, such as {@code SAVE_WERKER(INZET)}
 * @param lichter code of the chosen route when going down
 */
public record Besluitinvoer(
        int versie,
        String soort,
        String zwaarder,
        String lichter,
        String reden,
        String toelichting,
        String rol,
        String discipline) {

    /** Nothing chosen yet; a decision is never chosen for somebody. */
    public static Besluitinvoer leeg(int versie, String rol, String discipline) {
        return new Besluitinvoer(versie, "", "", "", "", "", rol, discipline);
    }
}

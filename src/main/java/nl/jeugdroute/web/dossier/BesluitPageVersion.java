// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

/**
 * Besluit page version: one version of a decision in words.
 *
 * @param wie role and discipline, empty when not told
 * @param reden empty when there was none
 * @param bevestigd when the second person agreed, empty when nobody had to or nobody did yet
 */
public record BesluitPageVersion(
        int versie,
        String wat,
        String route,
        String moment,
        String wie,
        String reden,
        String toelichting,
        boolean wacht,
        String bevestigd) {}

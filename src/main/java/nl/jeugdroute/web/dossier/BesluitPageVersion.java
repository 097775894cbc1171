// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

/**
 * Besluit page version: one version of a decision in words.
 *
 * @param who role and discipline, empty when not told
 * @param reden empty when there was none
 * @param confirmed when the second person agreed, empty when nobody had to or nobody did yet
 */
public record BesluitPageVersion(
        int version,
        String what,
        String route,
        String moment,
        String who,
        String reden,
        String note,
        boolean waiting,
        String confirmed) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

/** Besluit status: whether a decision counts already. */
public enum BesluitStatus {
    /** It counts. */
    VAST,
    /** It goes lighter than a safety route and waits for a second person; until then the safety actions stay. */
    WACHT
}

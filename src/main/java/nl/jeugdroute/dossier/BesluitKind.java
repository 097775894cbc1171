// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

/** Besluit kind: how a decision relates to the advies it was taken on. */
public enum BesluitKind {
    VOLGT,
    ZWAARDER,
    LICHTER
}

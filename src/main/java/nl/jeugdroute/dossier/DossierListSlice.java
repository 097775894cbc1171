// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.List;

/**
 * Dossier list slice: a page of a list.
 *
 * @param moreBefore whether there are lines before this page
 * @param moreAfter whether there are lines after it
 */
public record DossierListSlice(List<DossierListEntry> entries, boolean moreBefore, boolean moreAfter) {

    public DossierListSlice {
        entries = List.copyOf(entries);
    }
}

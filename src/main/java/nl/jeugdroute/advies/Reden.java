// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import java.util.List;

/**
 * Reden: why one conclusion was drawn.
 *
 * @param regel id of the row
 * @param pakket id of the pack the row belongs to
 * @param conclusie what was concluded
 * @param tekst the reason in plain Dutch
 * @param feiten the facts that made the row fire
 */
public record Reden(String regel, String pakket, ConclusionKey conclusie, String tekst, Bron bron, List<Feit> feiten) {

    public Reden {
        feiten = List.copyOf(feiten);
    }
}

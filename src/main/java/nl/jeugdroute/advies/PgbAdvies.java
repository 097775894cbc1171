// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import java.util.List;

/**
 * Pgb advies: what the rules say about a personal budget (NOP 5.4.11). It never changes a route.
 *
 * @param maxPercentage ceiling in percent of the price of help in kind
 * @param voorwaarden the three conditions with their value in the case
 */
public record PgbAdvies(
        PgbMogelijk mogelijk, int maxPercentage, NetwerkBetaalbaar netwerkBetaalbaar, List<Feit> voorwaarden) {

    public PgbAdvies {
        voorwaarden = List.copyOf(voorwaarden);
    }
}

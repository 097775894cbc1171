// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;

/**
 * Open question: a question whose answer can still change the advies.
 *
 * @param fact path of the open fact
 * @param share in how large a share of the answers to the other questions this answer decides the primary route, 0 to
 *     1
 * @param shareText the same in Dutch
 * @param between the primary routes between which it decides, heaviest first
 * @param onlyDetails whether the primary route cannot change any more, but something else of the advies can
 */
public record OpenQuestion(
        String fact, double share, String shareText, List<ExplainedRoute> between, boolean onlyDetails) {

    public OpenQuestion {
        between = List.copyOf(between);
    }
}

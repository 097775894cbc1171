// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.logic.MinimalCasus;

/**
 * Change group example: a fictional case that shows a change, evaluated by Drools under both rule sets.
 *
 * @param facts the facts in words
 * @param rows ids of the changed rows that make the difference; empty when it comes from something else
 */
public record ChangeGroupExample(
        MinimalCasus casus, List<ChangeGroupTrait> facts, Advies current, Advies proposed, List<String> rows) {

    public ChangeGroupExample {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.bewijs.model.Casusbeeld;

/**
 * A fictional case that shows a change, evaluated by Drools under both rule sets.
 *
 * @param feiten the facts in words
 * @param rijen ids of the changed rows that make the difference; empty when it comes from something else
 */
public record Groepsvoorbeeld(Casusbeeld casus, List<Kenmerk> feiten, Advies nu, Advies straks, List<String> rijen) {

    public Groepsvoorbeeld {
        feiten = List.copyOf(feiten);
        rijen = List.copyOf(rijen);
    }
}

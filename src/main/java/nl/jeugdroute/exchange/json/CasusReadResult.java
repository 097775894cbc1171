// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RulesInForce;
import tools.jackson.databind.JsonNode;

/** Casus read result: what reading a case gives: the case, or everything that is wrong with it. */
public sealed interface CasusReadResult permits CasusReadResult.ValidCasus, RejectedCasus {

    /**
     * Valid casus: the case can be evaluated.
     *
     * @param rules the rules it was checked with
     * @param given the case as it came in, where absent is something else than the default
     */
    record ValidCasus(Casus casus, RulesInForce rules, JsonNode given) implements CasusReadResult {

        /** The paths of the facts that are still open, in the order of the form. */
        public Set<String> openFacts() {
            return OpenFacts.of(given, casus.facts());
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.List;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RulesInForce;

/** Casus read result: what reading a case gives: the case, or everything that is wrong with it. */
public sealed interface CasusReadResult {

    /** Valid casus: the case can be evaluated, under the rules it was checked with. */
    record ValidCasus(Casus casus, RulesInForce rules) implements CasusReadResult {}

    /** Invalid casus: the case cannot be evaluated; there is at least one error. */
    record InvalidCasus(List<InvoerfoutDto> errors) implements CasusReadResult {

        public InvalidCasus {
            errors = List.copyOf(errors);
        }
    }
}

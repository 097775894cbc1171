// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RulesInForce;

/** Casus outcome: what evaluating a case leads to: an advies about it, or the problem with it. */
public sealed interface CasusOutcome permits CasusOutcome.AdvisedCasus, RejectedCasus {

    /**
     * Advised casus: the case was read and evaluated.
     *
     * @param rules the rules it was read and evaluated with
     */
    record AdvisedCasus(Casus casus, RulesInForce rules, Advies advies) implements CasusOutcome {}
}

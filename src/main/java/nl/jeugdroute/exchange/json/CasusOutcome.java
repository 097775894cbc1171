// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;

/** Casus outcome: what a given text leads to: an advies about its case, or the problem with it. */
public sealed interface CasusOutcome {

    /** Advised casus: the case was read and evaluated. */
    record AdvisedCasus(Casus casus, Advies advies) implements CasusOutcome {}

    /** Rejected casus: there is no advies. */
    record RejectedCasus(ProbleemDto problem) implements CasusOutcome {}
}

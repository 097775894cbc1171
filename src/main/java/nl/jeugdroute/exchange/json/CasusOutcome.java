// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;

/** What a given text leads to: an advies about its case, or the problem with it. */
public sealed interface CasusOutcome {

    /** The case was read and evaluated. */
    record AdvisedCasus(Casus casus, Advies advies) implements CasusOutcome {}

    /** There is no advies. */
    record RejectedCasus(ProbleemDto problem) implements CasusOutcome {}
}

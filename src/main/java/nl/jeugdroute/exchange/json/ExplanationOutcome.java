// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.explanation.Explanation;

/** Explanation outcome: what explaining a case leads to: its explanation, or the problem with it. */
public sealed interface ExplanationOutcome permits ExplanationOutcome.ExplainedCasus, RejectedCasus {

    /** Explained casus: the case was read and explained. */
    record ExplainedCasus(Explanation explanation) implements ExplanationOutcome {}
}

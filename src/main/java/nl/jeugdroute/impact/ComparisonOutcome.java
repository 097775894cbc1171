// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.Set;
import nl.jeugdroute.impact.ComparisonExclusions.ExcludedCasus;

/** Comparison outcome: what comparing one case gave. */
sealed interface ComparisonOutcome {

    /**
     * Compared casus outcome: two adviezen, perhaps the same.
     *
     * @param touched the changed rows that played a part
     */
    record ComparedCasusOutcome(CasusDifference difference, Set<ChangedRow> touched) implements ComparisonOutcome {}

    /** Unread casus outcome: it is no case. */
    record UnreadCasusOutcome(ExcludedCasus missed) implements ComparisonOutcome {}

    /** No rules casus outcome: there is no advies to compare. */
    record NoRulesCasusOutcome(ExcludedCasus missed) implements ComparisonOutcome {}

    /** Failed casus outcome: there was an advies, and the changed rules give none. */
    record FailedCasusOutcome(ExcludedCasus missed) implements ComparisonOutcome {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.Set;
import nl.jeugdroute.impact.ComparisonExclusions.ExcludedCasus;

/** What comparing one case gave. */
sealed interface ComparisonOutcome {

    /**
     * Two adviezen, perhaps the same.
     *
     * @param touched the changed rows that played a part
     */
    record ComparedCasusOutcome(CasusDifference difference, Set<ChangedRow> touched) implements ComparisonOutcome {}

    /** It is no case. */
    record UnreadCasusOutcome(ExcludedCasus missed) implements ComparisonOutcome {}

    /** There is no advies to compare. */
    record NoRulesCasusOutcome(ExcludedCasus missed) implements ComparisonOutcome {}

    /** There was an advies, and the changed rules give none. */
    record FailedCasusOutcome(ExcludedCasus missed) implements ComparisonOutcome {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import nl.jeugdroute.impact.ChangeDirection;
import nl.jeugdroute.impact.ComparedAdviesPart;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Outcome transition: one outcome that takes the place of another.
 *
 * @param voorziening code of the provision it is about, or null
 * @param prior all cases with this outcome now
 * @param when the cases in which it becomes the other
 */
record OutcomeTransition(
        ComparedAdviesPart component,
        @Nullable String voorziening,
        String from,
        String to,
        ChangeDirection direction,
        BDD prior,
        BDD when) {}

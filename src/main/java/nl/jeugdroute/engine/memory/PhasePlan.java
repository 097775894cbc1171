// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.memory;

import java.util.List;
import java.util.Set;
import nl.jeugdroute.rules.RuleSubject;

/**
 * Phase plan: which facts are complete after which phase, and what is looked at in it. It follows from the rows: a row
 * waits for every fact it reads.
 *
 * @param closings per phase, counted from 0, the fields that no later row can add to
 * @param subjects per phase, counted from 0, the subjects of the rows that reason in it
 */
public record PhasePlan(List<List<String>> closings, List<Set<RuleSubject>> subjects) {

    /** Name of the closing after the last phase, when the advies itself can be drawn up. */
    public static final String ADVIES = "advies";

    public PhasePlan {
        closings = closings.stream().map(List::copyOf).toList();
        subjects = subjects.stream().map(Set::copyOf).toList();
    }

    int last() {
        return closings.size() - 1;
    }
}

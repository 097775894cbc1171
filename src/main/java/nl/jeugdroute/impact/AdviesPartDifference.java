// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.List;
import nl.jeugdroute.impact.domain.ShareWording;
import nl.jeugdroute.logic.Share;

/**
 * Advies part difference: how much one part of the advies changes.
 *
 * @param share share of the counted cases in which it changes; 0 when it only happens with more in a list
 * @param lighter share of the counted cases in which it becomes lighter
 * @param becomesLighter whether it becomes lighter in any case, also one that is not counted
 * @param groups the largest groups first, those that only occur with more in a list last
 * @param more how many groups are not described here
 */
public record AdviesPartDifference(
        ComparedAdviesPart component,
        Share share,
        Share lighter,
        boolean becomesLighter,
        List<ChangeGroup> groups,
        int more) {

    public AdviesPartDifference {
        groups = List.copyOf(groups);
    }

    /** Whether it only changes in cases that are not counted. */
    public boolean onlyWithMultiple() {
        return share.part().signum() == 0;
    }

    /** The share in words: what only happens with two or more elements in a list is not nothing. */
    public String shareText() {
        return onlyWithMultiple() ? ShareWording.ONLY_WITH_MULTIPLE : ShareWording.text(share);
    }

    /** The share that becomes lighter, in words. */
    public String lighterText() {
        return ShareWording.text(lighter);
    }
}

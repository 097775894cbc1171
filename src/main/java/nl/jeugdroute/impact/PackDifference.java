// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.impact.domain.ShareWording;
import nl.jeugdroute.logic.Share;

/**
 * Pack difference: what changes in one pack, in the periods in which the same two rule sets stand opposite each other.
 *
 * @param pack id of the pack
 * @param periods in order
 * @param total share of the counted cases in which anything worked out changes
 * @param kinds the parts that change; empty when none does
 */
public record PackDifference(
        String pack, String packName, List<Tijdvak> periods, Share total, List<AdviesPartDifference> kinds) {

    public PackDifference {
        periods = List.copyOf(periods);
        kinds = List.copyOf(kinds);
    }

    /** Whether anything worked out changes. */
    public boolean hasChanges() {
        return !kinds.isEmpty();
    }

    /** Whether something becomes lighter in any case. */
    public boolean becomesLighter() {
        return kinds.stream().anyMatch(AdviesPartDifference::becomesLighter);
    }

    /** Whether what changes only changes in cases that are not counted. */
    public boolean onlyWithMultiple() {
        return hasChanges() && total.part().signum() == 0;
    }

    /** The share in words. */
    public String shareText() {
        return onlyWithMultiple() ? ShareWording.ONLY_WITH_MULTIPLE : ShareWording.text(total);
    }
}

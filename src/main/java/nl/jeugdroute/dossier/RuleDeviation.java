// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.List;
import nl.jeugdroute.dossier.RuleDeviation.DeviationDirection;
import org.jspecify.annotations.Nullable;

/**
 * Rule deviation: how often people decided otherwise than a row advised.
 *
 * @param layer id of the pack or layer the row belongs to
 * @param rule id of the row
 * @param besluiten decisions on adviezen whose primary route this row concluded; never fewer than ten
 * @param percent share that deviated, or null where the count is not told
 * @param direction which way most went
 * @param to the routes chosen instead; empty when too few to split
 * @param redenen codes of the reasons given; empty when too few to split
 */
public record RuleDeviation(
        String layer,
        String rule,
        SafeCount besluiten,
        SafeCount deviated,
        @Nullable Integer percent,
        DeviationDirection direction,
        List<GroupCount> to,
        List<GroupCount> redenen) {

    /** Deviation direction: where deviations go. */
    public enum DeviationDirection {
        /** Too few to tell. */
        UNKNOWN,
        MOSTLY_HEAVIER,
        MOSTLY_LIGHTER,
        BOTH_WAYS
    }

    public RuleDeviation {
        to = List.copyOf(to);
        redenen = List.copyOf(redenen);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.List;
import nl.jeugdroute.advies.Advies;

/**
 * Casus difference: a case that gets another advies.
 *
 * @param fields the parts that differ, never empty
 * @param rows ids of the changed rows it rests on; empty when it comes from something else, such as the pack's own text
 * @param lighter what becomes lighter, in words; empty when nothing does
 * @param heavier what becomes heavier, in words; empty when nothing does
 */
public record CasusDifference(
        ComparisonCasus.ReadableCasus casus,
        Advies current,
        Advies proposed,
        List<AdviesFieldDifference> fields,
        List<String> rows,
        List<String> lighter,
        List<String> heavier) {

    public CasusDifference {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        lighter = List.copyOf(lighter);
        heavier = List.copyOf(heavier);
    }

    /** Whether only reasons or reservations differ, so that nobody would act otherwise. */
    public boolean onlyExplanation() {
        return fields.stream().allMatch(difference -> difference.veld() == AdviesField.UITLEG);
    }
}

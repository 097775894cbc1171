// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.impact.domain.ShareWording;
import nl.jeugdroute.logic.Share;
import org.jspecify.annotations.Nullable;

/**
 * Change group: cases that make the same move.
 *
 * @param voorziening code of the provision it is about, or null for the case as a whole
 * @param from code of the outcome now: a route with its form, a beschikking, a level, an urgency
 * @param to code of the outcome under the changed rules
 * @param share share of the counted cases, or null when it only happens with more than one element in a list
 * @param ofPrior share of the counted cases that have this outcome now, or null likewise
 * @param features what holds in every case of the group, most telling first
 * @param example the case with the fewest facts filled in
 */
public record ChangeGroup(
        @Nullable String voorziening,
        String from,
        String to,
        ChangeDirection direction,
        @Nullable Share share,
        @Nullable Share ofPrior,
        List<ChangeGroupTrait> features,
        ChangeGroupExample example) {

    /** The outcome when there is none: no level, or a provision that is not in the advies. */
    public static final String NONE = "GEEN";

    /** Most traits that somebody reads at a glance. */
    private static final int MAX_COUNTING = 5;

    public ChangeGroup {
        features = List.copyOf(features);
    }

    /** The share of all counted cases, in words. */
    public String shareText() {
        return share == null ? ShareWording.ONLY_WITH_MULTIPLE : ShareWording.text(share);
    }

    /** The share of the cases that have this outcome now, in words; empty when none of them is counted. */
    public String ofPriorText() {
        return ofPrior == null ? "" : ShareWording.text(ofPrior);
    }

    /** Whether every counted case with this outcome now makes the move. */
    public boolean isAllOfCurrent() {
        return ofPrior != null && ofPrior.part().equals(ofPrior.whole());
    }

    /**
     * Traits that tell this group apart from other cases with the outcome of now, most telling first; no more than one
     * reads.
     */
    public List<ChangeGroupTrait> distinguishing() {
        return features.stream()
                .filter(feature -> !feature.vanzelf())
                .limit(MAX_COUNTING)
                .toList();
    }

    /** How much more holds in all these cases than {@link #distinguishing} names. */
    public int remainder() {
        return features.size() - distinguishing().size();
    }

    /** Sentence that holds in all these cases when no fact tells them apart; empty when one does. */
    public String withoutFeature() {
        if (isAllOfCurrent()) {
            return "Alle gevallen die nu deze uitkomst hebben";
        }
        return distinguishing().isEmpty() ? "Geen enkel feit onderscheidt deze gevallen op zichzelf" : "";
    }

    /** Traits of all these cases, in one line. */
    public String inWords() {
        if (!withoutFeature().isEmpty()) {
            return withoutFeature();
        }
        String sentence = distinguishing().stream().map(ChangeGroupTrait::text).collect(Collectors.joining("; "));
        int leftover = remainder();
        return leftover == 0
                ? sentence
                : sentence + "; en nog " + leftover + (leftover == 1 ? " voorwaarde" : " voorwaarden");
    }
}

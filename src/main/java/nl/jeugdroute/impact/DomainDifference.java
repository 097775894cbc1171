// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.impact.domain.DomainComparer;

/**
 * Domain difference: what a change of rules does over every combination of facts, pack by pack and period by period.
 *
 * @param segments one for each two different rule sets that stand opposite each other, also when nothing changes
 * @param notCalculated what should have been worked out and was not, in sentences
 * @param notIncluded what this way of working leaves out, in sentences; never empty
 */
public record DomainDifference(List<PackDifference> segments, List<String> notCalculated, List<String> notIncluded) {

    public DomainDifference {
        segments = List.copyOf(segments);
        notCalculated = List.copyOf(notCalculated);
        notIncluded = List.copyOf(notIncluded);
    }

    /** Works out what changes in these packs, within the budget. */
    public static DomainDifference of(
            Snapshot current, Snapshot proposed, Collection<String> packs, ComparisonBudget budget, Clock clock) {
        return new DomainComparer(current, proposed, budget, clock).compare(packs);
    }

    /** The period in which most changes. */
    public Optional<PackDifference> mostChanged() {
        return segments.stream()
                .max(Comparator.comparing(PackDifference::total).thenComparing(PackDifference::hasChanges));
    }

    /** Whether anything worked out changes. */
    public boolean hasChanges() {
        return segments.stream().anyMatch(PackDifference::hasChanges);
    }

    /** Whether something becomes lighter in any case. */
    public boolean becomesLighter() {
        return segments.stream().anyMatch(PackDifference::becomesLighter);
    }

    /** Everything that was not covered, most important first. */
    public List<String> sentences() {
        return Stream.concat(notCalculated.stream(), notIncluded.stream()).toList();
    }
}

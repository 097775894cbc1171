// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.dossier.BesluitKind;
import nl.jeugdroute.dossier.RuleDeviation;
import nl.jeugdroute.dossier.RuleDeviation.DeviationDirection;
import nl.jeugdroute.dossier.SafeCount;

/** Deviation counter: gathers the decisions on what one row advised. */
public final class DeviationCounter {

    /** Below this a share says nothing about a rule and too much about a case. */
    private static final int MIN_BESLUITEN = 10;

    private final String row;
    private final Map<BesluitKind, Long> kinds = new HashMap<>();
    private final Map<String, Long> to = new HashMap<>();
    private final Map<String, Long> redenen = new HashMap<>();

    public DeviationCounter(String row) {
        this.row = row;
    }

    public void count(BesluitKind kind, String route, String reden, long count) {
        kinds.merge(kind, count, Long::sum);
        if (kind != BesluitKind.VOLGT) {
            to.merge(route, count, Long::sum);
            redenen.merge(reden, count, Long::sum);
        }
    }

    public boolean counts() {
        return besluiten() >= MIN_BESLUITEN && deviated() > 0;
    }

    public RuleDeviation outcome() {
        int dash = row.indexOf('/');
        SafeCount deviated = SafeCount.of(deviated(), besluiten());
        boolean enough = deviated() >= SafeCount.SMALLEST;
        return new RuleDeviation(
                row.substring(0, dash),
                row.substring(dash + 1),
                SafeCount.of(besluiten()),
                deviated,
                deviated.isNumber() ? (int) Math.round(100.0 * deviated() / besluiten()) : null,
                enough ? direction() : DeviationDirection.UNKNOWN,
                enough ? SafeDistribution.of(to) : List.of(),
                enough ? SafeDistribution.of(redenen) : List.of());
    }

    public static Comparator<DeviationCounter> mostFrequentFirst() {
        return Comparator.comparing(DeviationCounter::share).reversed().thenComparing(counter -> counter.row);
    }

    private DeviationDirection direction() {
        long heavier = kinds.getOrDefault(BesluitKind.ZWAARDER, 0L);
        long lighter = deviated() - heavier;
        if (heavier >= 2 * lighter) {
            return DeviationDirection.MOSTLY_HEAVIER;
        }
        return lighter >= 2 * heavier ? DeviationDirection.MOSTLY_LIGHTER : DeviationDirection.BOTH_WAYS;
    }

    // What is not told must not show in the order either.
    private double share() {
        return deviated() < SafeCount.SMALLEST ? 0 : (double) deviated() / besluiten();
    }

    private long besluiten() {
        return kinds.values().stream().mapToLong(Long::longValue).sum();
    }

    private long deviated() {
        return besluiten() - kinds.getOrDefault(BesluitKind.VOLGT, 0L);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.dossier.GroupCount;
import nl.jeugdroute.dossier.SafeCount;

/**
 * Safe distribution: splits a whole into groups without telling a small group, also not through what is left when the
 * others are taken off.
 */
public final class SafeDistribution {

    private SafeDistribution() {}

    /**
     * The groups that together make up the whole, each advies in exactly one. Small groups are taken together with one
     * another, and with the next smallest until no small count can be worked out. Nothing is split when the whole is
     * small.
     */
    public static List<GroupCount> of(Map<String, Long> perGroup) {
        List<Map.Entry<String, Long>> groups = perGroup.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (groups.stream().mapToLong(Map.Entry::getValue).sum() < SafeCount.SMALLEST) {
            return List.of();
        }
        List<String> combined = new ArrayList<>();
        List<GroupCount> lines = new ArrayList<>();
        long sum = 0;
        for (Map.Entry<String, Long> group : groups) {
            boolean small = group.getValue() < SafeCount.SMALLEST;
            boolean stillDerivable = !combined.isEmpty() && (combined.size() == 1 || sum < SafeCount.SMALLEST);
            if (small || stillDerivable) {
                combined.add(group.getKey());
                sum += group.getValue();
            } else {
                lines.add(new GroupCount(List.of(group.getKey()), SafeCount.of(group.getValue())));
            }
        }
        lines.sort(
                Comparator.comparing((GroupCount rule) -> rule.count().value()).reversed());
        if (!combined.isEmpty()) {
            lines.add(new GroupCount(combined.stream().sorted().toList(), SafeCount.of(sum)));
        }
        return lines;
    }
}

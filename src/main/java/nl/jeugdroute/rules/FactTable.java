// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;

/**
 * Fact table: the rows of {@code feiten.csv} of a pack and its layers, of every date, national layer first. A row of a
 * later layer with the name of an earlier fact adds values to it.
 */
public record FactTable(List<FactRow> rows) {

    /** The table of this name defines facts, in any layer. */
    public static final String NAME = "feiten";

    /** Group in the JSON of a case for the facts of a region or municipality. */
    public static final String OWN = "eigen";

    /** Answers that stand last, whatever a layer adds. */
    private static final Set<String> LAST = Set.of("ANDERS", "ONBEKEND", "NIET_ONDERZOCHT");

    public FactTable {
        rows = List.copyOf(rows);
    }

    /** The rows of one layer. */
    public FactTable of(String layer) {
        return new FactTable(
                rows.stream().filter(row -> row.layer().equals(layer)).toList());
    }

    /** The facts of any day: each with every value it has on one. */
    public CasusFacts facts() {
        return facts(row -> true);
    }

    /** The facts of one day. */
    public CasusFacts facts(LocalDate day) {
        return facts(row -> row.valid().contains(day));
    }

    /** The rows that say how facts are asked on one day; those that only add values are not among them. */
    public List<FactRow> asked(LocalDate day) {
        Set<String> seen = new LinkedHashSet<>();
        return rows.stream()
                .filter(row -> row.valid().contains(day))
                .filter(row -> seen.add(row.fact().path()))
                .sorted(Comparator.comparingInt(FactRow::order))
                .toList();
    }

    /** Whether a fact is one that a region or municipality defines. */
    public static boolean isOwn(String path) {
        return path.startsWith(OWN + ".");
    }

    private CasusFacts facts(Predicate<FactRow> some) {
        Map<String, FactRow> first = new LinkedHashMap<>();
        Map<String, CasusFact> facts = new LinkedHashMap<>();
        for (FactRow row : rows.stream().filter(some).toList()) {
            String path = row.fact().path();
            FactRow earlier = first.putIfAbsent(path, row);
            CasusFact fact = facts.get(path);
            if (earlier == null || fact == null) {
                facts.put(path, row.fact());
            } else if (earlier.layer().equals(row.layer())) {
                facts.put(
                        path,
                        CasusFacts.union(List.of(CasusFacts.of(List.of(fact)), CasusFacts.of(List.of(row.fact()))))
                                .fact(path));
            } else {
                facts.put(path, extended(fact, row.fact().values()));
            }
        }
        return CasusFacts.of(facts.values().stream()
                .sorted(Comparator.comparingInt(fact -> first.get(fact.path()).order()))
                .toList());
    }

    private static CasusFact extended(CasusFact fact, List<String> more) {
        List<String> values = new ArrayList<>(fact.values());
        int end = values.size();
        while (end > 0 && LAST.contains(values.get(end - 1))) {
            end--;
        }
        values.addAll(
                end,
                more.stream().filter(value -> !fact.values().contains(value)).toList());
        return new CasusFact(fact.path(), fact.kind(), values, fact.defaultValue(), fact.bounds());
    }
}

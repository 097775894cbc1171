// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.engine.compiling.CircularRowsException;
import nl.jeugdroute.engine.memory.PhasePlan;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.FactDefinitions;
import nl.jeugdroute.rules.RuleSubject;

/**
 * Phase assignment: the phase in which each row reasons, after every fact it reads is complete. This makes "is not
 * there" a safe condition and the order of rows meaningless.
 *
 * @param phases the phase of each row, counted from 1
 * @param plan which fields close after which phase
 */
public record PhaseAssignment(Map<DecisionRow, Integer> phases, PhasePlan plan) {

    private static final String NO_ROUTE = "geenRoute";

    /**
     * @throws CircularRowsException when rows wait for each other
     */
    public static PhaseAssignment of(List<DecisionRow> rows, FactDefinitions facts) {
        Map<String, Integer> closing = new TreeMap<>();
        Map<DecisionRow, Integer> phases = new LinkedHashMap<>();
        rows.forEach(row -> phases.put(row, 1));
        boolean changed = true;
        for (int round = 0; changed; round++) {
            if (round > rows.size() + 1) {
                throw new CircularRowsException(cycle(phases));
            }
            changed = false;
            for (DecisionRow row : rows) {
                for (String fact : fills(row)) {
                    closing.merge(fact, phases.get(row), Math::max);
                }
            }
            for (DecisionRow row : rows) {
                int phase = 1
                        + reads(row)
                                .mapToInt(fact -> closing.getOrDefault(fact, 0))
                                .max()
                                .orElse(0);
                if (phase > phases.get(row)) {
                    phases.put(row, phase);
                    changed = true;
                }
            }
        }
        return new PhaseAssignment(phases, plan(phases, closing, facts));
    }

    private static PhasePlan plan(
            Map<DecisionRow, Integer> phases, Map<String, Integer> closing, FactDefinitions facts) {
        int last = phases.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<List<String>> closings = new ArrayList<>();
        for (int phase = 0; phase <= last; phase++) {
            int thisOne = phase;
            List<String> toClose = new ArrayList<>(facts.names().stream()
                    .filter(fact -> closing.getOrDefault(fact, 0) == thisOne)
                    .filter(fact -> fact.equals("routes") || fact.equals(NO_ROUTE) || fact.equals("urgentie"))
                    .toList());
            if (phase == last) {
                toClose.add(PhasePlan.ADVIES);
            }
            closings.add(toClose);
        }
        List<Set<RuleSubject>> subjects = new ArrayList<>();
        for (int phase = 0; phase <= last; phase++) {
            int thisOne = phase;
            subjects.add(phases.entrySet().stream()
                    .filter(row -> row.getValue() == thisOne)
                    .map(row -> row.getKey().subject())
                    .collect(Collectors.toSet()));
        }
        return new PhasePlan(closings, subjects);
    }

    private static Set<String> fills(DecisionRow row) {
        Set<String> facts = new LinkedHashSet<>();
        for (Consequence consequence : row.consequences()) {
            switch (consequence.kind()) {
                case FEIT -> facts.add(consequence.code());
                case ROUTE -> {
                    facts.addAll(List.of("routes", "regievoerders.aantal"));
                    if (!row.reads(NO_ROUTE)) {
                        facts.add(NO_ROUTE);
                    }
                }
                case URGENTIE -> facts.add("urgentie");
                case BESCHIKKING -> facts.add("beschikkingen");
                case VOORZIENING -> facts.addAll(List.of("voorziening", "voorzieningen"));
                default -> {
                    // no later row reads these
                }
            }
        }
        return facts;
    }

    private static Stream<String> reads(DecisionRow row) {
        Stream<String> facts = row.conditions().stream().map(CellCondition::fact);
        return row.subject() == RuleSubject.VOORZIENING ? Stream.concat(Stream.of("voorziening"), facts) : facts;
    }

    private static List<String> cycle(Map<DecisionRow, Integer> phases) {
        int highest = phases.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return phases.entrySet().stream()
                .filter(row -> row.getValue() >= highest - 1)
                .map(row -> row.getKey().rule().id())
                .toList();
    }
}

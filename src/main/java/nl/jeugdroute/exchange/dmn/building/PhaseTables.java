// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.RuleTable;

/**
 * Phase tables: all decision tables of a rule set, cut up by phase, and the expressions that gather what they conclude.
 */
public record PhaseTables(List<PhaseTable> all) {

    /** An expression with what it reads. */
    record GatheringExpression(String feel, List<String> reads) {}

    public PhaseTables {
        all = List.copyOf(all);
    }

    public static PhaseTables of(RuleSet ruleSet) {
        List<PhaseTable> parts = new ArrayList<>();
        Map<DecisionRow, Integer> phases = ruleSet.phases();
        for (RuleTable table : ruleSet.tables()) {
            Map<Integer, List<DecisionRow>> perPhase = new TreeMap<>();
            phases.forEach((row, phase) -> {
                if (row.rule().layer().equals(table.layer())
                        && row.rule().table().equals(table.name())) {
                    perPhase.computeIfAbsent(phase, f -> new ArrayList<>()).add(row);
                }
            });
            perPhase.forEach((phase, rows) -> parts.add(new PhaseTable(table, phase, rows)));
        }
        return new PhaseTables(parts);
    }

    /** All that is concluded of a kind, as a list without gaps. */
    GatheringExpression values(ConclusionKind kind) {
        return values(kind, part -> true);
    }

    GatheringExpression values(ConclusionKind kind, Predicate<PhaseTable> which) {
        return collect(with(kind).filter(which).toList(), kind, (part, column) -> part.name() + "." + column);
    }

    /** The provisions for which a fact was concluded. */
    GatheringExpression voorzieningenWith(String fact) {
        return collect(
                with(ConclusionKind.FEIT)
                        .filter(PhaseTable::perVoorziening)
                        .filter(part -> mentions(part, fact))
                        .toList(),
                ConclusionKind.FEIT,
                (part, column) -> part.name() + "[" + column + " = " + Feel.text(fact) + "].voorziening");
    }

    /** Conclusions of a kind about one provision. */
    GatheringExpression forVoorziening(String code, ConclusionKind kind) {
        return collect(
                with(kind).filter(PhaseTable::perVoorziening).toList(),
                kind,
                (part, column) -> part.name() + "[voorziening = " + code + "]." + column);
    }

    /** Whether any row concludes a fact, as yes or no. */
    GatheringExpression established(String fact) {
        GatheringExpression facts = collect(
                with(ConclusionKind.FEIT).filter(part -> mentions(part, fact)).toList(),
                ConclusionKind.FEIT,
                (part, column) -> part.name() + "." + column);
        return new GatheringExpression(
                "if list contains(" + facts.feel() + ", " + Feel.text(fact) + ") then \"JA\" else \"NEE\"",
                facts.reads());
    }

    /** The rows that hold. */
    GatheringExpression rows() {
        return new GatheringExpression(
                concatenate(all.stream().map(part -> part.name() + ".rij").toList()), names(all));
    }

    private static boolean mentions(PhaseTable part, String fact) {
        return part.rows().stream()
                .anyMatch(row -> PhaseTable.values(row, ConclusionKind.FEIT).contains(fact));
    }

    private Stream<PhaseTable> with(ConclusionKind kind) {
        return all.stream().filter(part -> part.concludes(kind));
    }

    private static GatheringExpression collect(
            List<PhaseTable> parts, ConclusionKind kind, BiFunction<PhaseTable, String, String> perColumn) {
        return new GatheringExpression(
                concatenate(parts.stream()
                        .flatMap(part -> part.columns(kind).stream().map(column -> perColumn.apply(part, column)))
                        .toList()),
                names(parts));
    }

    private static String concatenate(List<String> lists) {
        return lists.isEmpty() ? "[]" : "concatenate(" + String.join(", ", lists) + ")[item != null]";
    }

    private static List<String> names(List<PhaseTable> parts) {
        return parts.stream().map(PhaseTable::name).toList();
    }
}

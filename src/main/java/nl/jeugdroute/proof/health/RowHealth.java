// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.logic.RowFormula;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.proof.invariant.Counterexample;
import nl.jeugdroute.proof.invariant.InvariantProver;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Row health: rows that fire never, for nothing, or twice over. */
final class RowHealth {

    private final RuleModel model;
    private final Counterexample examples;
    private final RowContribution contribution;
    private final Map<DecisionRow, List<RowFormula>> perRow = new LinkedHashMap<>();

    RowHealth(RuleModel model) {
        this.model = model;
        this.examples = new Counterexample(model);
        this.contribution = new RowContribution(model);
        model.rows().stream()
                // What answers only once a pack has expired has its turn in another rule set.
                .filter(row -> !row.row().reads("verlopen")
                        || model.ruleSet().reference().status() == RuleSetStatus.VERLOPEN)
                .forEach(row -> perRow.computeIfAbsent(row.row(), r -> new ArrayList<>())
                        .add(row));
    }

    List<HealthFinding> findings() {
        List<HealthFinding> findings = new ArrayList<>();
        Set<DecisionRow> firing = new LinkedHashSet<>();
        perRow.forEach((row, formulas) -> {
            if (formulas.stream().allMatch(formula -> formula.fires().isContradiction())) {
                findings.add(finding(
                        RuleDefect.UNREACHABLE,
                        List.of(row.rule()),
                        null,
                        "Rij " + row.rule().id() + " kan in geen enkele casus gelden."));
            } else {
                firing.add(row);
            }
        });
        Map<DecisionRow, DecisionRow> duplicates = duplicates(firing);
        duplicates.forEach((row, earlier) -> findings.add(finding(
                RuleDefect.DUPLICATE,
                List.of(row.rule(), earlier.rule()),
                example(row),
                "Rij " + row.rule().id() + " geldt in precies dezelfde casussen als rij "
                        + earlier.rule().id() + " en concludeert hetzelfde.")));
        firing.stream()
                .filter(row -> !duplicates.containsKey(row) && !duplicates.containsValue(row))
                .filter(row -> perRow.get(row).stream().noneMatch(contribution::counts))
                .forEach(row -> findings.add(finding(
                        RuleDefect.NO_EFFECT,
                        List.of(row.rule()),
                        example(row),
                        "Rij " + row.rule().id()
                                + " geldt soms, maar verandert nooit iets aan een advies: andere rijen"
                                + " concluderen dan hetzelfde of iets zwaarders.")));
        return findings;
    }

    private Map<DecisionRow, DecisionRow> duplicates(Set<DecisionRow> firing) {
        Map<List<Object>, DecisionRow> seen = new HashMap<>();
        Map<DecisionRow, DecisionRow> duplicates = new LinkedHashMap<>();
        for (DecisionRow row : firing) {
            List<Object> content = new ArrayList<>();
            content.add(row.subject());
            content.add(Set.copyOf(row.consequences()));
            perRow.get(row).forEach(formula -> content.add(formula.fires().index()));
            DecisionRow earlier = seen.putIfAbsent(content, row);
            if (earlier != null) {
                duplicates.put(row, earlier);
            }
        }
        return duplicates;
    }

    private HealthFinding finding(RuleDefect defect, List<Rule> rules, @Nullable SpacePoint point, String text) {
        Rule first = rules.get(0);
        return new HealthFinding(
                defect,
                rules.stream().map(Rule::id).toList(),
                first.layer(),
                InvariantProver.file(model.ruleSet(), first),
                first.rowNumber(),
                point == null ? null : examples.view(point),
                text);
    }

    private @Nullable SpacePoint example(DecisionRow row) {
        BDD fires = model.space()
                .anyOf(perRow.get(row).stream().map(RowFormula::fires).toList());
        return examples.smallestFor(fires).orElse(null);
    }
}

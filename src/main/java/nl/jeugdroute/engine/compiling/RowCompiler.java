// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.compiling;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.engine.PhaseAssignment;
import nl.jeugdroute.engine.memory.CodeMention;
import nl.jeugdroute.engine.memory.Situation;
import nl.jeugdroute.engine.memory.WorkingMemory;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Conclusion;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.Rule;
import org.drools.model.Drools;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;

/**
 * Row compiler: builds one Drools rule per row, in memory. A cell is a value handed to a lambda, never text that is
 * compiled, so no cell can become code.
 */
public final class RowCompiler {

    /** Package of the rules that come from rows. */
    public static final String PACKAGE = "nl.jeugdroute.rijen";

    private RowCompiler() {}

    /** The rules of these rows as a Drools model: as many rules as rows. */
    public static Model compile(PhaseAssignment phasing, List<DefinitionRow> definitions) {
        List<org.drools.model.Rule> rules = new ArrayList<>();
        phasing.phases().forEach((row, phase) -> rules.add(decisionRule(row, phase)));
        definitions.forEach(row -> rules.add(definitionRule(row)));
        return new ModelImpl().withRules(rules);
    }

    private static org.drools.model.Rule decisionRule(DecisionRow row, int phase) {
        Variable<Situation> situation = declarationOf(Situation.class);
        int key = Situation.key(phase, row.subject());
        PatternDef<Situation> pattern = pattern(situation)
                .expr(
                        "sleutel=" + key,
                        s -> s.getKey() == key,
                        alphaIndexedBy(int.class, ConstraintType.EQUAL, 0, Situation::getKey, key));
        // In one order for all rows, so that rows share the tests they have in common.
        for (CellCondition cell : row.conditions().stream()
                .sorted(Comparator.comparingInt(CellCondition::position))
                .toList()) {
            pattern = add(pattern, cell);
        }
        int[] factIndexes =
                row.conditions().stream().mapToInt(CellCondition::position).toArray();
        return metadata(rule(PACKAGE, row.rule().id()), row.rule())
                .build(pattern, on(situation).execute((drools, s) -> fire(drools, s, row, factIndexes)));
    }

    private static PatternDef<Situation> add(PatternDef<Situation> pattern, CellCondition cell) {
        String name = cell.position() + ":" + cell.condition().text();
        int position = cell.position();
        Condition condition = cell.condition();
        if (condition instanceof Condition.OneOfCondition oneOf
                && oneOf.values().size() == 1) {
            String value = oneOf.values().first();
            return pattern.expr(
                    name,
                    s -> value.equals(s.value(position)),
                    alphaIndexedBy(
                            String.class, ConstraintType.EQUAL, position + 1, s -> (String) s.value(position), value));
        }
        return pattern.expr(name, s -> condition.applies(s.value(position)));
    }

    private static void fire(Drools drools, Situation situation, DecisionRow row, int[] factIndexes) {
        List<Feit> facts = situation.factsAt(factIndexes);
        for (Consequence consequence : row.consequences()) {
            situation.conclude(row.rule(), consequence, facts).forEach(drools::insert);
        }
    }

    private static org.drools.model.Rule definitionRule(DefinitionRow row) {
        Variable<CodeMention> mention = declarationOf(CodeMention.class);
        String code = row.code();
        ConclusionKind kind = row.kind();
        PatternDef<CodeMention> pattern = pattern(mention)
                .expr(
                        "code=" + code,
                        v -> v.code().equals(code),
                        alphaIndexedBy(String.class, ConstraintType.EQUAL, 0, CodeMention::code, code))
                .expr("soort=" + kind, v -> v.kind() == kind);
        return metadata(
                        rule(PACKAGE, row.definition().rule().id()),
                        row.definition().rule())
                .build(pattern, on(mention).execute((drools, v) -> explain(drools, v.workingMemory(), row)));
    }

    private static void explain(Drools drools, WorkingMemory workingMemory, DefinitionRow row) {
        workingMemory.describe(row.definition()).forEach(drools::insert);
        List<Feit> facts = List.of(new Feit(row.kind().name().toLowerCase(Locale.ROOT), row.code()));
        for (Consequence consequence : row.consequences()) {
            workingMemory
                    .note(new Conclusion(consequence, null, row.definition().rule(), facts))
                    .forEach(drools::insert);
        }
    }

    private static RuleBuilder metadata(RuleBuilder builder, Rule rule) {
        return builder.metadata("pakket", rule.layer())
                .metadata("tabel", rule.table())
                .metadata(
                        "bron", rule.source().document() + ", " + rule.source().paragraaf());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.compiling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.RuleSetReference;
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
import nl.jeugdroute.rules.NumberRange;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleSubject;

/**
 * DRL writer: prints rows as plain DRL, one rule per row, for people who know Drools. The text is output only, never
 * input.
 */
public final class DrlWriter {

    private DrlWriter() {}

    /** The rows of a rule set as one DRL text. */
    public static String write(RuleSetReference reference, PhaseAssignment phasing, List<DefinitionRow> definitions) {
        StringBuilder drl = new StringBuilder("// Regelset ")
                .append(reference.id())
                .append(", van ")
                .append(reference.tijdvak().van())
                .append(" tot ")
                .append(
                        reference.tijdvak().tot() == null
                                ? "later"
                                : reference.tijdvak().tot())
                .append(", hash ")
                .append(reference.hash())
                .append("\npackage ")
                .append(RowCompiler.PACKAGE)
                .append(";\n\n");
        for (Class<?> type : List.of(
                WorkingMemory.class,
                Conclusion.class,
                Feit.class,
                RuleSubject.class,
                Situation.class,
                ConclusionKind.class,
                CodeMention.class)) {
            drl.append("import ").append(type.getName()).append(";\n");
        }
        drl.append("import java.util.List;\n");
        phasing.phases().forEach((row, phase) -> decisionRule(drl, row, phase));
        definitions.forEach(row -> definitionRule(drl, row));
        return drl.toString();
    }

    private static void writeHeader(StringBuilder drl, Rule rule) {
        drl.append("\n// ").append(singleLine(rule.reden())).append('\n');
        drl.append("rule ").append(literal(rule.id())).append('\n');
        drl.append("    @pakket( ").append(literal(rule.layer())).append(" )\n");
        drl.append("    @tabel( ").append(literal(rule.table())).append(" )\n");
        drl.append("    @bron( ")
                .append(literal(rule.source().document() + ", " + rule.source().paragraaf()))
                .append(" )\nwhen\n");
    }

    private static void decisionRule(StringBuilder drl, DecisionRow row, int phase) {
        writeHeader(drl, row.rule());
        drl.append("    $s : Situation( phase == ")
                .append(phase)
                .append(", subject == RuleSubject.")
                .append(row.subject());
        row.conditions().forEach(cell -> drl.append(",\n                   ").append(condition(cell)));
        drl.append(" )\nthen\n    List facts = $s.facts( ")
                .append(row.conditions().stream()
                        .map(cell -> literal(cell.fact()))
                        .collect(Collectors.joining(", ")))
                .append(" );\n");
        for (Consequence consequence : row.consequences()) {
            drl.append("    for ( Object added : $s.conclude( $s.rule( ")
                    .append(literal(row.rule().id()))
                    .append(" ), ConclusionKind.")
                    .append(consequence.kind())
                    .append(", ")
                    .append(literal(consequence.code()))
                    .append(", facts ) ) {\n        insert( added );\n    }\n");
        }
        drl.append("end\n");
    }

    private static void definitionRule(StringBuilder drl, DefinitionRow row) {
        String id = literal(row.definition().rule().id());
        writeHeader(drl, row.definition().rule());
        drl.append("    $memory : WorkingMemory()\n    CodeMention( kind == ConclusionKind.")
                .append(row.kind())
                .append(", code == ")
                .append(literal(row.code()))
                .append(" )\nthen\n    for ( Object added : $memory.describe( $memory.definition( ")
                .append(id)
                .append(" ) ) ) {\n        insert( added );\n    }\n");
        for (Consequence consequence : row.consequences()) {
            drl.append("    for ( Object added : $memory.note( new Conclusion( ConclusionKind.")
                    .append(consequence.kind())
                    .append(", ")
                    .append(literal(consequence.code()))
                    .append(", null, $memory.definition( ")
                    .append(id)
                    .append(" ).rule(), List.of( new Feit( ")
                    .append(literal(row.kind().name().toLowerCase(Locale.ROOT)))
                    .append(", ")
                    .append(literal(row.code()))
                    .append(" ) ) ) ) ) {\n        insert( added );\n    }\n");
        }
        drl.append("end\n");
    }

    private static String condition(CellCondition cell) {
        String fact = literal(cell.fact());
        Condition condition = cell.condition();
        if (condition instanceof Condition.OneOfCondition v) {
            return "is( " + fact + list(v.values()) + " )";
        } else if (condition instanceof Condition.NoneOfCondition v) {
            return "!is( " + fact + list(v.values()) + " )";
        } else if (condition instanceof Condition.ContainsCondition v) {
            return "containsAny( " + fact + list(v.values()) + " )";
        } else if (condition instanceof Condition.ContainsNoneCondition v) {
            return "!containsAny( " + fact + list(v.values()) + " )";
        } else if (condition instanceof Condition.EmptyCondition) {
            return "isEmpty( " + fact + " )";
        } else if (condition instanceof Condition.NotEmptyCondition) {
            return "!isEmpty( " + fact + " )";
        } else if (condition instanceof Condition.NumberCondition v) {
            Stream<String> parts = v.ranges().stream().map(range -> range(fact, range));
            return Stream.concat(parts, v.emptyToo() ? Stream.of("isEmpty( " + fact + " )") : Stream.empty())
                    .collect(Collectors.joining(" || ", "( ", " )"));
        }
        return "true";
    }

    private static String range(String fact, NumberRange range) {
        List<String> parts = new ArrayList<>();
        parts.add("!isEmpty( " + fact + " )");
        if (range.min() != null) {
            String bound = literal(range.min().toPlainString());
            parts.add(
                    range.minInclusive()
                            ? "atLeast( " + fact + ", " + bound + " )"
                            : "!atMost( " + fact + ", " + bound + " )");
        }
        if (range.max() != null) {
            String bound = literal(range.max().toPlainString());
            parts.add(
                    range.maxInclusive()
                            ? "atMost( " + fact + ", " + bound + " )"
                            : "!atLeast( " + fact + ", " + bound + " )");
        }
        return String.join(" && ", parts);
    }

    private static String list(Collection<String> values) {
        return values.stream().map(value -> ", " + literal(value)).collect(Collectors.joining());
    }

    private static String singleLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    /** A string literal in which nothing can end the string. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                literal.append('\\').append(character);
            } else if (character < ' ') {
                literal.append("\\u" + HexFormat.of().toHexDigits(character));
            } else {
                literal.append(character);
            }
        }
        return literal.append('"').toString();
    }
}

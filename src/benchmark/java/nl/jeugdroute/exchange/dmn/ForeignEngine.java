// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.testcase.DmnCasusFacts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's engine with our own export of a rule set in it, for a case as we know it. Safe for use by many
 * threads.
 */
public final class ForeignEngine {

    private final Replayer replayer;
    private final DmnModel model;
    private final CompiledProgram program;

    private ForeignEngine(RuleSet ruleSet, Replayer replayer, CompiledProgram program) {
        this.replayer = replayer;
        this.model = DmnModelBuilder.build(ruleSet);
        this.program = program;
    }

    /** KIE DMN. */
    public static ForeignEngine kie(RuleSet ruleSet) {
        Replayer replayer = new Replayer(ruleSet);
        return new ForeignEngine(ruleSet, replayer, new KieDmnEngine(replayer.xml()));
    }

    /** jDMN, translated to Java and compiled; that takes the better part of a minute. */
    public static ForeignEngine jdmn(RuleSet ruleSet) throws IOException {
        Replayer replayer = new Replayer(ruleSet);
        return new ForeignEngine(ruleSet, replayer, new JdmnEngine(replayer.xml(), Files.createTempDirectory("jdmn")));
    }

    /** The advies and the rows that hold, in maps and lists that any JSON writer can write. */
    public Map<String, @Nullable Object> decide(Casus casus) {
        CompiledProgram.ProgramResult result = program.beslis(DmnCasusFacts.of(casus, model));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("advies", bare(StructureText.structuur(result.advies())));
        answer.put("geldende_rijen", bare(result.rijen()));
        return answer;
    }

    /** In what this engine differs from the advies about a case; nothing when they agree. */
    public Optional<String> difference(Casus casus) {
        return replayer.verschil(program, casus);
    }

    private static @Nullable Object bare(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ForeignEngine::bare).toList();
        }
        if (value == null || value instanceof Number || value instanceof String || value instanceof Boolean) {
            return value;
        }
        Map<String, @Nullable Object> parts = StructureText.structuur(value);
        parts.replaceAll((name, part) -> bare(part));
        return parts;
    }
}

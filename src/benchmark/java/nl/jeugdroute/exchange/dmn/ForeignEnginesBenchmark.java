// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.testcase.DmnCasusFacts;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Other engines with our own export in them, on one thread: the same decisions as the advies, without reasons. The
 * facts are put in their form beforehand, so that only their deciding counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@Threads(1)
public class ForeignEnginesBenchmark {

    private static final int CASUSSEN = 500;
    private static final long SEED = 20_261_125;

    private List<Map<String, @Nullable Object>> feiten = List.of();
    private @Nullable CompiledProgram kie;
    private @Nullable CompiledProgram jdmn;
    private int volgende;

    /** Reads the model into both engines. */
    @Setup
    public void read() throws IOException {
        RuleSet ruleSet = Replayer.STAND.ruleSetFor("noordoostpolder", null);
        String xml = new Replayer(ruleSet).xml();
        DmnModel model = DmnModelBuilder.build(ruleSet);
        RandomCasussen generator = new RandomCasussen(SEED, ruleSet.voorzieningCodes());
        feiten = Stream.generate(generator::casus)
                .limit(CASUSSEN)
                .map(casus -> DmnCasusFacts.of(casus, model))
                .toList();
        kie = new KieDmnEngine(xml);
        jdmn = new JdmnEngine(xml, Files.createTempDirectory("jdmn"));
    }

    private Map<String, @Nullable Object> facts() {
        volgende = (volgende + 1) % CASUSSEN;
        return feiten.get(volgende);
    }

    /** KIE DMN. */
    @Benchmark
    public Object kieDmn() {
        return kie.beslis(facts());
    }

    /** jDMN, translated to Java. */
    @Benchmark
    public Object jDmnToJava() {
        return jdmn.beslis(facts());
    }
}

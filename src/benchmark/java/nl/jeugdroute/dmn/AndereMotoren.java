// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.jeugdroute.dmn.bouw.Dmnbouwer;
import nl.jeugdroute.dmn.geval.Casusfeiten;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.triage.Willekeurig;
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
 * Other engines with our own export in them, on one thread: the same decisions as the advies, without reasons. The facts are
 * put in their form beforehand, so that only their deciding counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@Threads(1)
public class AndereMotoren {

    private static final int CASUSSEN = 500;
    private static final long ZAAD = 20_261_125;

    private List<Map<String, @Nullable Object>> feiten = List.of();
    private @Nullable Programma kie;
    private @Nullable Programma jdmn;
    private int volgende;

    /** Reads the model into both engines. */
    @Setup
    public void lees() throws IOException {
        Regelset set = Naspeler.STAND.voor("noordoostpolder", null);
        String xml = new Naspeler(set).xml();
        Dmnmodel model = Dmnbouwer.bouw(set);
        Willekeurig willekeurig = new Willekeurig(ZAAD, set.voorzieningcodes());
        feiten = Stream.generate(willekeurig::casus)
                .limit(CASUSSEN)
                .map(casus -> Casusfeiten.van(casus, model))
                .toList();
        kie = new KieDmn(xml);
        jdmn = new Jdmn(xml, Files.createTempDirectory("jdmn"));
    }

    private Map<String, @Nullable Object> feiten() {
        volgende = (volgende + 1) % CASUSSEN;
        return feiten.get(volgende);
    }

    /** KIE DMN. */
    @Benchmark
    public Object kieDmn() {
        return kie.beslis(feiten());
    }

    /** jDMN, translated to Java. */
    @Benchmark
    public Object jDmnNaarJava() {
        return jdmn.beslis(feiten());
    }
}

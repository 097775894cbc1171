// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.speed;

import java.util.concurrent.TimeUnit;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.Assessment;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Triage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One case after another on one thread: the whole advies with all its reasons, and the conclusions alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@Threads(1)
public class SingleCasusBenchmark {

    private final BenchmarkFixture proefset = new BenchmarkFixture();
    private int volgende;

    private Casus casus() {
        volgende = (volgende + 1) % BenchmarkFixture.CASUSSEN;
        return proefset.casussen.get(volgende);
    }

    /** The advies as people get it. */
    @Benchmark
    public Advies advies() {
        return proefset.triage.advise(
                casus(), RulesInForce.onFirstDay(proefset.ruleSet));
    }

    /** What the rules conclude, before it is put in the shape of an advies. */
    @Benchmark
    public Assessment conclusions() {
        return Triage.assess(casus(), proefset.ruleSet);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.jeugdroute.handwritten.HandwrittenCasus;
import nl.jeugdroute.handwritten.HandwrittenOutcome;
import nl.jeugdroute.handwritten.HandwrittenRules;
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

/**
 * The yardstick: the cases of {@link SingleCasusBenchmark} decided by plain Java in which the rules are written out. It
 * gives the same decisions, without reasons, texts and sources.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@Threads(1)
public class HandwrittenBenchmark {

    private final List<HandwrittenCasus> casussen =
            new BenchmarkFixture().casussen.stream().map(HandwrittenCasus::of).toList();
    private int volgende;

    /** What is decided about one case after another. */
    @Benchmark
    public HandwrittenOutcome besluiten() {
        volgende = (volgende + 1) % BenchmarkFixture.CASUSSEN;
        return HandwrittenRules.beslis(casussen.get(volgende));
    }
}

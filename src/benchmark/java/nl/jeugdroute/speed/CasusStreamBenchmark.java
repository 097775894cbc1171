// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.AdviesStream;
import nl.jeugdroute.exchange.json.AdviesStream.AdviesStreamTally;
import nl.jeugdroute.exchange.json.CasusEvaluator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A stream of cases, a line each, from text to text: what {@code adviseer} and the NDJSON door do, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CasusStreamBenchmark {

    private static final int LINES = 2_000;
    private static final String CASUS = "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": %d, \"hulpvragen\":"
            + " [\"GEDRAG_THUIS\"], \"gewensteVoorzieningen\": [\"S11\"], \"schoolgang\": \"%s\", \"woonplaats\":"
            + " \"EIGEN_GEMEENTE\", \"veiligheid\": {\"acuutGevaar\": \"NEE\", \"twijfelVeiligheid\": \"%s\","
            + " \"vermoedenGeweldMishandeling\": \"NEE\"}}\n";

    private final byte[] invoer = input();
    private final CasusEvaluator adviseur;

    public CasusStreamBenchmark() {
        Clock clock = Clock.systemUTC();
        RuleLibrary library = RuleLibrary.load(Path.of("rules"), clock);
        adviseur = new CasusEvaluator(library::snapshot, new Triage(clock));
    }

    private static byte[] input() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            lines.append(String.format(
                    CASUS,
                    i % 18,
                    i % 3 == 0 ? "NIET_OF_NAUWELIJKS" : "VOLLEDIG",
                    i % 7 == 0 ? "ONBEKEND" : "NEE"));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Cases per second over all cores, reading and writing JSON included. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public AdviesStreamTally stream() throws IOException {
        try (OutputStream nowhere = OutputStream.nullOutputStream()) {
            AdviesStreamTally tally = new AdviesStream(adviseur).process(new ByteArrayInputStream(invoer), nowhere, completed -> {});
            if (tally.problems() > 0) {
                throw new IllegalStateException("cases were refused: " + tally);
            }
            return tally;
        }
    }
}

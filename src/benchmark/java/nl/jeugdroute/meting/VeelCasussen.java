// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.meting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.jeugdroute.contract.Adviesstroom;
import nl.jeugdroute.contract.Adviesstroom.Telling;
import nl.jeugdroute.contract.Adviseur;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.triage.Triage;
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
public class VeelCasussen {

    private static final int REGELS = 2_000;
    private static final String CASUS = "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": %d, \"hulpvragen\":"
            + " [\"GEDRAG_THUIS\"], \"gewensteVoorzieningen\": [\"S11\"], \"schoolgang\": \"%s\", \"woonplaats\":"
            + " \"EIGEN_GEMEENTE\", \"veiligheid\": {\"acuutGevaar\": \"NEE\", \"twijfelVeiligheid\": \"%s\","
            + " \"vermoedenGeweldMishandeling\": \"NEE\"}}\n";

    private final byte[] invoer = invoer();
    private final Adviseur adviseur;

    public VeelCasussen() {
        Clock klok = Clock.systemUTC();
        Regelbibliotheek bibliotheek = Regelbibliotheek.laad(Path.of("rules"), klok);
        adviseur = new Adviseur(new Casuslezer(bibliotheek), new Triage(bibliotheek, klok));
    }

    private static byte[] invoer() {
        StringBuilder regels = new StringBuilder();
        for (int i = 0; i < REGELS; i++) {
            regels.append(String.format(
                    CASUS,
                    i % 18,
                    i % 3 == 0 ? "NIET_OF_NAUWELIJKS" : "VOLLEDIG",
                    i % 7 == 0 ? "ONBEKEND" : "NEE"));
        }
        return regels.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Cases per second over all cores, reading and writing JSON included. */
    @Benchmark
    @OperationsPerInvocation(REGELS)
    public Telling stroom() throws IOException {
        try (OutputStream nergens = OutputStream.nullOutputStream()) {
            Telling telling = new Adviesstroom(adviseur).verwerk(new ByteArrayInputStream(invoer), nergens, gedaan -> {});
            if (telling.problemen() > 0) {
                throw new IllegalStateException("cases were refused: " + telling);
            }
            return telling;
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.json.CasusJson;
import nl.jeugdroute.exchange.json.Json;

/** The same random fictional cases each time, as JSON on one line. */
final class BenchmarkCasussen {

    static final int COUNT = 500;

    private static final long SEED = 20_261_125;

    private final List<String> lines;

    BenchmarkCasussen(RuleSet ruleSet) {
        RandomCasussen generator = new RandomCasussen(SEED, ruleSet.voorzieningCodes());
        lines = Stream.generate(generator::casus)
                .limit(COUNT)
                .map(Json.mapper()::writeValueAsString)
                .toList();
    }

    List<String> lines() {
        return lines;
    }

    /** Those of the cases that an engine is held against our own advies with before it may take part. */
    List<Casus> sample(int count) {
        return lines.stream()
                .limit(count)
                .map(rule -> CasusJson.read(Json.mapper().readTree(rule)))
                .toList();
    }

    /** Writes one case per line. */
    Path write(Path folder) throws IOException {
        return Files.write(folder.resolve("casussen.ndjson"), lines);
    }
}

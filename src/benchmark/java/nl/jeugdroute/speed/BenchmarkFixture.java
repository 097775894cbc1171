// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.speed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;

/** What every measurement works with: one pack, and the same random fictional cases each time. */
final class BenchmarkFixture {

    static final String PACK = "noordoostpolder";
    static final int CASUSSEN = 2_000;

    private static final long SEED = 20_261_125;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    final Snapshot snapshot = Snapshot.read(Path.of("rules"), CLOCK);
    final RuleSet ruleSet = snapshot.ruleSetFor(PACK, null);
    final Triage triage = new Triage(CLOCK);
    final List<Casus> casussen;

    BenchmarkFixture() {
        RandomCasussen generator = new RandomCasussen(SEED, ruleSet.voorzieningCodes());
        casussen = Stream.generate(generator::casus).limit(CASUSSEN).toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.model.NeighbourCasussen;
import nl.jeugdroute.pipeline.Pipeline;
import nl.jeugdroute.pipeline.PipelineSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pack under two engines that are not ours. Takes long, so only when asked for. */
@Tag("naspelen")
@DisplayName("Twee andere programma's geven met de DMN hetzelfde advies")
class FullReplayIT {

    /** How many random cases, over all packs together. */
    private static final int AANTAL = Integer.getInteger("naspelen.aantal", 100_000);

    /** Each how manieth boundary value is asked: 1 for all. */
    private static final int STAP = Integer.getInteger("naspelen.stap", 1);

    private static final String ALLEEN = System.getProperty("naspelen.pakket", "");

    static Stream<Named<RuleSet>> sets() {
        return Replayer.STAND.ruleSets().stream()
                .filter(set -> ALLEEN.isEmpty() || set.reference().id().equals(ALLEEN))
                .map(set -> Named.of(
                        set.reference().id() + " vanaf "
                                + set.reference().tijdvak().van(),
                        set));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    @DisplayName("KIE DMN: voorbeelden, grenswaarden en willekeurige casussen")
    void kie(RuleSet set) {
        Replayer naspeler = new Replayer(set);

        geenVerschil("KIE", naspeler, new KieDmnEngine(naspeler.xml()), set);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    @DisplayName("jDMN: voorbeelden, grenswaarden en willekeurige casussen")
    void jdmn(RuleSet set, @TempDir Path map) {
        Replayer naspeler = new Replayer(set);

        geenVerschil("jDMN", naspeler, new JdmnEngine(naspeler.xml(), map), set);
    }

    private static void geenVerschil(String naam, Replayer naspeler, CompiledProgram programma, RuleSet set) {
        AtomicInteger gedaan = new AtomicInteger();
        long begin = System.nanoTime();
        try {
            Pipeline.process(
                    PipelineSource.of(casussen(naspeler, set)),
                    casus -> naspeler.verschil(programma, casus),
                    verschil -> {
                        gedaan.incrementAndGet();
                        assertThat(verschil).isEmpty();
                    });
        } finally {
            System.out.printf(
                    "%s, %s: %d casussen, %.2f ms per casus%n",
                    naam,
                    set.reference().id(),
                    gedaan.get(),
                    (System.nanoTime() - begin) / 1e6 / Math.max(1, gedaan.get()));
        }
    }

    private static Stream<Casus> casussen(Replayer naspeler, RuleSet set) {
        RandomCasussen willekeurig = new RandomCasussen(2018, set.voorzieningCodes());
        AtomicInteger nummer = new AtomicInteger();
        return Stream.of(
                        naspeler.voorbeelden(),
                        naspeler.voorbeelden()
                                .flatMap(casus -> NeighbourCasussen.van(casus, set.voorzieningCodes()))
                                .filter(casus -> nummer.getAndIncrement() % STAP == 0),
                        Stream.generate(willekeurig::casus).limit(AANTAL / sets().count()))
                .reduce(Stream.empty(), Stream::concat);
    }
}

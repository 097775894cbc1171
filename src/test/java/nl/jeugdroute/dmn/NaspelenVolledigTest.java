// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.model.Buren;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.triage.Willekeurig;
import nl.jeugdroute.werk.Bron;
import nl.jeugdroute.werk.LopendeBand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pack under two engines that are not ours. Takes long, so only when asked for. */
@Tag("naspelen")
@DisplayName("Twee andere programma's geven met de DMN hetzelfde advies")
class NaspelenVolledigTest {

    /** How many random cases, over all packs together. */
    private static final int AANTAL = Integer.getInteger("naspelen.aantal", 100_000);

    /** Each how manieth boundary value is asked: 1 for all. */
    private static final int STAP = Integer.getInteger("naspelen.stap", 1);

    private static final String ALLEEN = System.getProperty("naspelen.pakket", "");

    static Stream<Named<Regelset>> sets() {
        return Naspeler.STAND.sets().stream()
                .filter(set -> ALLEEN.isEmpty() || set.kenmerk().id().equals(ALLEEN))
                .map(set -> Named.of(
                        set.kenmerk().id() + " vanaf " + set.kenmerk().tijdvak().van(), set));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    @DisplayName("KIE DMN: voorbeelden, grenswaarden en willekeurige casussen")
    void kie(Regelset set) {
        Naspeler naspeler = new Naspeler(set);

        geenVerschil("KIE", naspeler, new KieDmn(naspeler.xml()), set);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    @DisplayName("jDMN: voorbeelden, grenswaarden en willekeurige casussen")
    void jdmn(Regelset set, @TempDir Path map) {
        Naspeler naspeler = new Naspeler(set);

        geenVerschil("jDMN", naspeler, new Jdmn(naspeler.xml(), map), set);
    }

    private static void geenVerschil(String naam, Naspeler naspeler, Programma programma, Regelset set) {
        AtomicInteger gedaan = new AtomicInteger();
        long begin = System.nanoTime();
        try {
            LopendeBand.verwerk(
                    Bron.van(casussen(naspeler, set)), casus -> naspeler.verschil(programma, casus), verschil -> {
                        gedaan.incrementAndGet();
                        assertThat(verschil).isEmpty();
                    });
        } finally {
            System.out.printf(
                    "%s, %s: %d casussen, %.2f ms per casus%n",
                    naam,
                    set.kenmerk().id(),
                    gedaan.get(),
                    (System.nanoTime() - begin) / 1e6 / Math.max(1, gedaan.get()));
        }
    }

    private static Stream<Casus> casussen(Naspeler naspeler, Regelset set) {
        Willekeurig willekeurig = new Willekeurig(2018, set.voorzieningcodes());
        AtomicInteger nummer = new AtomicInteger();
        return Stream.of(
                        naspeler.voorbeelden(),
                        naspeler.voorbeelden()
                                .flatMap(casus -> Buren.van(casus, set.voorzieningcodes()))
                                .filter(casus -> nummer.getAndIncrement() % STAP == 0),
                        Stream.generate(willekeurig::casus).limit(AANTAL / sets().count()))
                .reduce(Stream.empty(), Stream::concat);
    }
}

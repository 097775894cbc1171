// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample in every build; the whole run is a profile of its own. */
@DisplayName("Een ander programma geeft met de DMN hetzelfde advies")
class ReplayIT {

    private static final int AANTAL = 200;

    private static final RuleSet SET = TestRules.noordoostpolder();
    private static final Replayer NASPELER = new Replayer(SET);
    private static final CompiledProgram KIE = new KieDmnEngine(NASPELER.xml());

    @Test
    @DisplayName("bij elk voorbeeld van Noordoostpolder")
    void bij_elk_voorbeeld_van_noordoostpolder() {
        geenVerschil(NASPELER.voorbeelden());
    }

    @Test
    @DisplayName("bij willekeurige casussen")
    void bij_willekeurige_casussen() {
        RandomCasussen willekeurig = new RandomCasussen(2018, SET.voorzieningCodes());

        geenVerschil(Stream.generate(willekeurig::casus).limit(AANTAL));
    }

    @Test
    @DisplayName("ook als het pakket verlopen is en alleen de veiligheid nog antwoord geeft")
    void ook_als_het_pakket_verlopen_is(@TempDir Path map) {
        TestRules.kopie(map);
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "status: HISTORISCH", "status: GELDEND");
        RuleSet verlopen = RuleLibrary.load(map, TestRules.KLOK).ruleSetFor("noordoostpolder", null);
        assertThat(verlopen.reference().status()).isEqualTo(RuleSetStatus.VERLOPEN);
        Replayer naspeler = new Replayer(verlopen);
        RandomCasussen willekeurig = new RandomCasussen(2018, SET.voorzieningCodes());

        geenVerschil(
                naspeler,
                new KieDmnEngine(naspeler.xml()),
                Stream.generate(willekeurig::casus).limit(50));
    }

    private static void geenVerschil(Stream<Casus> casussen) {
        geenVerschil(NASPELER, KIE, casussen);
    }

    private static void geenVerschil(Replayer naspeler, CompiledProgram programma, Stream<Casus> casussen) {
        Optional<String> verschil = casussen.map(casus -> naspeler.verschil(programma, casus))
                .flatMap(Optional::stream)
                .findFirst();
        assertThat(verschil).isEmpty();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Willekeurig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample in every build; the whole run is a profile of its own. */
@DisplayName("Een ander programma geeft met de DMN hetzelfde advies")
class NaspelenTest {

    private static final int AANTAL = 200;

    private static final Regelset SET = Testregels.noordoostpolder();
    private static final Naspeler NASPELER = new Naspeler(SET);
    private static final Programma KIE = new KieDmn(NASPELER.xml());

    @Test
    @DisplayName("bij elk voorbeeld van Noordoostpolder")
    void bij_elk_voorbeeld_van_noordoostpolder() {
        geenVerschil(NASPELER.voorbeelden());
    }

    @Test
    @DisplayName("bij willekeurige casussen")
    void bij_willekeurige_casussen() {
        Willekeurig willekeurig = new Willekeurig(2018, SET.voorzieningcodes());

        geenVerschil(Stream.generate(willekeurig::casus).limit(AANTAL));
    }

    @Test
    @DisplayName("ook als het pakket verlopen is en alleen de veiligheid nog antwoord geeft")
    void ook_als_het_pakket_verlopen_is(@TempDir Path map) {
        Testregels.kopie(map);
        Testregels.vervang(
                map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "status: HISTORISCH", "status: GELDEND");
        Regelset verlopen = Regelbibliotheek.laad(map, Testregels.KLOK).voor("noordoostpolder", null);
        assertThat(verlopen.kenmerk().status()).isEqualTo(Setstatus.VERLOPEN);
        Naspeler naspeler = new Naspeler(verlopen);
        Willekeurig willekeurig = new Willekeurig(2018, SET.voorzieningcodes());

        geenVerschil(
                naspeler,
                new KieDmn(naspeler.xml()),
                Stream.generate(willekeurig::casus).limit(50));
    }

    private static void geenVerschil(Stream<Casus> casussen) {
        geenVerschil(NASPELER, KIE, casussen);
    }

    private static void geenVerschil(Naspeler naspeler, Programma programma, Stream<Casus> casussen) {
        Optional<String> verschil = casussen.map(casus -> naspeler.verschil(programma, casus))
                .flatMap(Optional::stream)
                .findFirst();
        assertThat(verschil).isEmpty();
    }
}

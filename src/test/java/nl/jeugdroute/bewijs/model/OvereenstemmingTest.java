// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Willekeurig;
import org.junit.jupiter.api.Test;

/** Drools and the logic are compiled from the same rows; here they are held against each other. */
class OvereenstemmingTest {

    private static final int AANTAL = Integer.getInteger("overeenstemming.aantal", 20_000);

    private static final Regelset SET = Testregels.noordoostpolder();
    private static final Tegenlezing TEGENLEZING = new Tegenlezing(SET);

    @Test
    void voor_willekeurige_casussen_concluderen_drools_en_de_logica_hetzelfde() {
        Willekeurig willekeurig = new Willekeurig(2018, SET.voorzieningcodes());
        Optional<String> verschil = IntStream.range(0, AANTAL)
                .mapToObj(i -> willekeurig.casus())
                .parallel()
                .flatMap(casus -> TEGENLEZING.verschil(casus).map(v -> v + " bij " + casus).stream())
                .findFirst();
        assertThat(verschil).isEmpty();
    }
}

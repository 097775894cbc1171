// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Willekeurig;
import org.junit.jupiter.api.Test;

class CasusbeeldTest {

    private static final Regelset SET = Testregels.noordoostpolder();
    private static final Feitenruimte FEITEN =
            Regelmodel.van(SET, List.of(), Grens.RUIM).feiten();

    @Test
    void een_punt_als_casus_ligt_weer_op_hetzelfde_punt() {
        Willekeurig willekeurig = new Willekeurig(7, SET.voorzieningcodes());
        for (int i = 0; i < 2_000; i++) {
            Punt punt = FEITEN.punt(willekeurig.casus());
            Casusbeeld beeld = Casusbeeld.van(FEITEN, punt);
            assertThat(FEITEN.punt(beeld.casus("noordoostpolder")))
                    .as(beeld.cel())
                    .isEqualTo(punt);
        }
    }

    @Test
    void de_lege_casus_noemt_geen_enkel_feit() {
        assertThat(Casusbeeld.van(FEITEN, FEITEN.ruimte().leeg()).feiten()).isEmpty();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import org.junit.jupiter.api.Test;

class BeloftenproefTest {

    @Test
    void alle_beloften_zijn_bewezen_voor_noordoostpolder() {
        Regelset set = Testregels.noordoostpolder();
        Regelmodel model = Regelmodel.van(set, Beloftenproef.vragen(set), Grens.RUIM);
        assertThat(Beloftenproef.proef(model)).isEmpty();
        assertThat(set.toezeggingen().beloften()).hasSizeGreaterThan(30);
    }
}

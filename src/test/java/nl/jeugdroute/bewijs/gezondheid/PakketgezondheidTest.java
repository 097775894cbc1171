// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jeugdroute.bewijs.belofte.Beloftenproef;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import org.junit.jupiter.api.Test;

class PakketgezondheidTest {

    @Test
    void noordoostpolder_is_gezond() {
        Regelset set = Testregels.noordoostpolder();
        Regelmodel model = Regelmodel.van(set, Beloftenproef.vragen(set), Grens.RUIM);
        long u = System.nanoTime();
        assertThat(Gezondheid.van(model)).isEmpty();
        System.out.println(" gezondheid " + (System.nanoTime() - u) / 1e6);
    }
}

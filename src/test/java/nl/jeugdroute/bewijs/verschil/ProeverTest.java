// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Triage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Geen groep zonder een voorbeeld dat Drools bevestigt")
class ProeverTest {

    @TempDir
    private Path map;

    @Test
    void wat_drools_anders_ziet_is_een_fout_en_komt_er_nooit_uit() {
        Regelstand stand = Testregels.bibliotheek().stand();
        Regelstand anders = new Proefwijziging(map).zonder("zwaarte.csv", "D1").straks();
        Regelset nu = Proefwijziging.set(stand);
        Regelset straks = Proefwijziging.set(anders);
        List<Regelmodel> modellen = Regelmodel.samen(nu, straks, Grens.RUIM);
        Proever proever = new Proever(
                modellen.get(0),
                modellen.get(1),
                new Triage(new Regelbibliotheek(stand), Testregels.KLOK),
                new Triage(new Regelbibliotheek(anders), Testregels.KLOK),
                nu.kenmerk().tijdvak().van(),
                new Naamgever(stand.begrippen(), nu, straks));
        Overgang goed = new Overgangen(
                        modellen.get(0),
                        modellen.get(1),
                        modellen.get(0).ruimte().waar())
                .van(Onderdeel.HOOFDROUTE)
                .get(0);
        Overgang fout = new Overgang(
                goed.onderdeel(), null, goed.van(), "CRISIS", goed.richting(), goed.vooraf(), goed.wanneer());

        assertThat(proever.bewijs(goed, goed.wanneer()).rijen()).containsExactly("D1");
        assertThatThrownBy(() -> proever.bewijs(fout, fout.wanneer()))
                .isInstanceOf(Tegenspraak.class)
                .hasMessageContaining("CRISIS");
    }
}

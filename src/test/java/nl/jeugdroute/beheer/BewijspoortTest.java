// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import nl.jeugdroute.bewijs.Bewijspunt;
import nl.jeugdroute.bewijs.gezondheid.Kwaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De poort van het bewijs")
class BewijspoortTest {

    @TempDir
    Path map;

    private Beheerproef proef;

    @BeforeEach
    void begin() {
        proef = new Beheerproef(map);
    }

    @Test
    void laat_een_concept_niet_door_dat_een_belofte_breekt() {
        UUID id = proef.concepten
                .maak(Beheerproef.AUTEUR, Beheerproef.PAKKET, "Afschalen, ook naast een crisis")
                .id();
        proef.wijzig(Beheerproef.AUTEUR, id, "afschalen", "J1", "routes", "*");

        Controle controle = proef.concepten.controleer(Beheerproef.AUTEUR, id, Controlevraag.standaard());

        assertThat(controle.goed()).isFalse();
        assertThat(controle.onveilig()).extracting(Bewijspunt::id).containsExactly("INV15.6");
        assertThat(controle.onveilig().get(0).casus().cel()).contains("veiligheid.veiligheidHersteld=JA");
        assertThatThrownBy(() -> proef.concepten.dienIn(Beheerproef.AUTEUR, id, "Mag wel"))
                .isInstanceOf(NietInOrde.class);
    }

    @Test
    void laat_een_waarschuwing_alleen_door_met_een_reden_die_bewaard_blijft() {
        UUID id = proef.concepten
                .maak(Beheerproef.AUTEUR, Beheerproef.PAKKET, "Een rij die al bestaat")
                .id();
        proef.concepten.kopieerRij(Beheerproef.AUTEUR, id, "zwaarte", proef.hash(id, "zwaarte"), "D10", "D10.2");
        Controle controle = proef.concepten.controleer(Beheerproef.AUTEUR, id, Controlevraag.standaard());

        assertThat(controle.goed()).isTrue();
        assertThat(controle.waarschuwingen()).extracting(Bewijspunt::kop).containsExactly(Kwaal.DUBBEL.naam());
        assertThatThrownBy(() -> proef.concepten.dienIn(Beheerproef.AUTEUR, id, " "))
                .isInstanceOf(VerkeerdeStap.class)
                .hasMessageContaining("waarschuwing");
        proef.concepten.dienIn(Beheerproef.AUTEUR, id, "De tweede rij krijgt volgende maand andere feiten.");
        assertThat(proef.concepten.historie(Beheerproef.AUTEUR, id))
                .anySatisfy(regel ->
                        assertThat(regel.opmerking()).contains("volgende maand").contains("D10.2"));
    }
}

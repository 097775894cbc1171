// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De huisstijl van een gemeente")
class HouseStyleTest {

    @Test
    void neemt_een_donkere_kleur_over_in_alle_tinten() {
        assertThat(new HouseStyle("Gemeente Voorbeeld", "#7A1F5C").css())
                .contains("--jr-accent-500: #7a1f5c;")
                .contains("--jr-accent-50:");
    }

    @Test
    void verandert_niets_zonder_kleur() {
        assertThat(new HouseStyle("", "").css()).isEmpty();
    }

    @Test
    void weigert_een_kleur_waarop_wit_niet_te_lezen_is_en_noemt_het_contrast() {
        assertThatThrownBy(() -> new HouseStyle("", "#2a7b80"))
                .isInstanceOf(InvalidHouseStyleException.class)
                .hasMessageContaining("#2a7b80")
                .hasMessageContaining("nodig is 5,5");
    }

    @Test
    void weigert_wat_geen_kleur_is() {
        assertThatThrownBy(() -> new HouseStyle("", "red;} body{display:none"))
                .isInstanceOf(InvalidHouseStyleException.class)
                .hasMessageContaining("zoals #0e5c63");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De naam van een laag op de pagina's")
class LayerNamesTest {

    private final PageWording woorden = TestWording.van(TestRules.bibliotheek());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "landelijk, Landelijke regels",
        "noord-midden-drenthe, Noord- en Midden-Drenthe",
        "aa-en-hunze, Aa en Hunze 2019-2021",
        "noordoostpolder, Noordoostpolder 2015-2018",
        "opgeheven-gemeente, Opgeheven-gemeente"
    })
    void komt_uit_haar_eigen_pakket(String laag, String naam) {
        assertThat(woorden.layer(laag)).isEqualTo(naam);
    }
}

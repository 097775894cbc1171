// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import nl.jeugdroute.rules.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een belofte die niet te lezen is")
class InvariantReadingTest {

    private static final String BELOFTEN = "landelijk/beloften.csv";

    @TempDir
    Path map;

    @BeforeEach
    void kopieer() {
        TestRules.kopie(map);
    }

    @Test
    void met_een_onbekend_veld_wordt_geweigerd_met_een_voorstel() {
        TestRules.vervang(map.resolve(BELOFTEN), "dan altijd urgentie", "dan altijd urgentei");

        assertThat(bevindingen()).anySatisfy(bevinding -> {
            assertThat(bevinding.bestand()).isEqualTo(BELOFTEN);
            assertThat(bevinding.rijnummer()).isEqualTo(1);
            assertThat(bevinding.melding()).contains("urgentei").contains("Bedoelde u \"urgentie\"?");
        });
    }

    @Test
    void met_een_onbekende_waarde_wordt_geweigerd_bij_haar_rij() {
        new TableSurgery(map).cel(BELOFTEN, "beloften-INV15.2", "dan altijd hoofdroute", "CRISES");

        assertThat(bevindingen()).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.rij()).isEqualTo("beloften-INV15.2");
            assertThat(bevinding.kolom()).isEqualTo("dan altijd hoofdroute");
            assertThat(bevinding.melding()).contains("Bedoelde u \"CRISIS\"?");
        });
    }

    @Test
    void met_een_lege_cel_wordt_geweigerd() {
        new TableSurgery(map).cel(BELOFTEN, "beloften-INV1.1", "veiligheid.acuutGevaar", "");

        assertThat(bevindingen())
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.melding()).contains("Schrijf *"));
    }

    @Test
    void die_niets_belooft_wordt_geweigerd() {
        new TableSurgery(map).cel(BELOFTEN, "beloften-INV1.1", "dan nooit hoofdroute", "*");

        assertThat(bevindingen())
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.melding()).contains("belooft niets"));
    }

    @Test
    void met_iets_anders_dan_altijd_of_nooit_wordt_geweigerd() {
        TestRules.vervang(map.resolve(BELOFTEN), "dan nooit hoofdroute", "dan soms hoofdroute");

        assertThat(bevindingen())
                .anySatisfy(bevinding ->
                        assertThat(bevinding.melding()).contains("dan altijd").contains("dan nooit"));
    }

    private List<Finding> bevindingen() {
        return catchThrowableOfType(InvalidRulesException.class, () -> Snapshot.read(map, TestRules.KLOK))
                .findings();
    }
}

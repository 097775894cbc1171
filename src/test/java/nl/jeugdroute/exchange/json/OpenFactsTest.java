// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Open feiten")
class OpenFactsTest {

    @Test
    void weet_ik_niet_en_een_lege_lijst_tellen_als_open() {
        var json = Json.mapper()
                .readTree("{\"gemeente\": \"x\", \"leeftijd\": 4, \"woonplaats\": \"ONBEKEND\","
                        + " \"eigenKracht\": \"NIET_ONDERZOCHT\", \"hulpvragen\": [], \"gezag\": null,"
                        + " \"complexiteit\": \"ENKELVOUDIG\"}");

        assertThat(OpenFacts.of(json, TestRules.feiten()))
                .contains("woonplaats", "eigenKracht", "hulpvragen", "gezag", "veiligheid.acuutGevaar", "leefgebieden")
                .doesNotContain("leeftijd", "ongeboren", "complexiteit");
    }
}

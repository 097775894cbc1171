// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /actuator/health")
class HealthEndpointIT extends LiveRulesTestBase {

    private static final String GEZONDHEID = "/actuator/health";

    private JsonNode regels() {
        JsonNode regels =
                json(stuur(als("beleid", GEZONDHEID))).path("components").path("regels");
        assertThat(regels.path("status").stringValue()).isEqualTo("UP");
        return regels.path("details");
    }

    @Test
    void zegt_iedereen_dat_het_goed_gaat_en_meer_niet() {
        HttpResponse<String> antwoord = stuur(zonderAanmelding(GEZONDHEID));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("UP").doesNotContain("regels", "components", "details");
        assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"werker", "trainer"})
    void zegt_wie_geen_regels_beheert_ook_niet_meer(String account) {
        assertThat(stuur(als(account, GEZONDHEID)).body()).contains("UP").doesNotContain("regels", "details");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beleid", "beleid2", "beheer"})
    void noemt_voor_wie_regels_beheert_welke_regels_gelden_en_sinds_wanneer(String account) {
        JsonNode regels = json(stuur(als(account, GEZONDHEID))).at("/components/regels/details");

        assertThat(regels.at("/actief/noordoostpolder"))
                .isEqualTo(json(haal("/api/v1/regelsets/noordoostpolder")).path("hash"));
        assertThat(regels.path("map").stringValue()).hasSize(64);
        assertThat(regels.path("sinds").stringValue()).endsWith("Z");
        assertThat(regels.path("laatsteControle").stringValue()).endsWith("Z");
        assertThat(regels.has("geweigerd")).isFalse();
    }

    @Test
    void blijft_goed_met_de_bevindingen_erbij_als_nieuwe_bestanden_geweigerd_zijn() {
        JsonNode eerder = regels();

        publiceer(ZWAARTE, "HEEL_COMPLEX", "HEEL_COMPLEXX");

        JsonNode nu = regels();
        assertThat(nu.path("actief")).isEqualTo(eerder.path("actief"));
        assertThat(nu.path("sinds")).isEqualTo(eerder.path("sinds"));
        assertThat(nu.at("/geweigerd/bevindingen/0").stringValue())
                .contains("zwaarte.csv", "zwaarte-D10", "complexiteit", "HEEL_COMPLEXX");
    }
}

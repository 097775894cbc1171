// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.jeugdroute.dossier.DossierItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("POST en GET /api/v1/adviezen")
class AdviezenApiIT extends ApiTestBase {

    @Test
    void legt_een_advies_vast_en_geeft_het_later_net_zo_terug() {
        HttpResponse<String> vastgelegd = post(ADVIEZEN, GELDIG);

        assertThat(vastgelegd.statusCode()).isEqualTo(201);
        String adviesId = json(vastgelegd).path("adviesId").stringValue();
        assertThat(vastgelegd.headers().firstValue("Location")).hasValue("/api/v1/adviezen/" + adviesId);
        HttpResponse<String> opgevraagd = haal("/api/v1/adviezen/" + adviesId);
        assertThat(opgevraagd.statusCode()).isEqualTo(200);
        assertThat(opgevraagd.headers().firstValue("API-Version")).hasValue("1.1.0");
        assertThat(opgevraagd.body()).isEqualTo(vastgelegd.body());
    }

    @ParameterizedTest
    @CsvSource({"werker, WERKER", "beleid2, BELEID", "trainer, TRAINER", "beheer, BEHEER"})
    void bewaart_de_rol_en_niet_de_naam(String account, String rol) {
        HttpResponse<String> antwoord = stuur(als(account, ADVIEZEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(GELDIG)));

        DossierItem stuk = dossier.find(
                        UUID.fromString(json(antwoord).path("adviesId").stringValue()))
                .orElseThrow();
        assertThat(stuk.role()).isEqualTo(rol);
        assertThat(stuk.casus().leeftijd()).isEqualTo(5);
    }

    @Test
    void legt_niets_vast_als_de_casus_niet_klopt() {
        int eerder = dossier.recent(1000).size();

        JsonNode probleem = probleem(post(ADVIEZEN, "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": 28}"), 400);

        assertThat(probleem.path("fouten").size()).isEqualTo(1);
        assertThat(dossier.recent(1000)).hasSize(eerder);
    }
}
